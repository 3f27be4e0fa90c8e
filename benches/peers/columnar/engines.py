"""Announcement 28 in polars and DuckDB, each on one thread.

engines.py polars|duckdb TABLE RULE ROUNDS reads a table of drones, a file of CSV, and decides it so many
times by the engine's own three-valued logic; where TABLE is a folder, by the SQL that the library writes.
It prints the engine's version, the median of the processor time of a row in nanoseconds, how many rows say
yes, no and unknown, and, of a table of few rows, the answer of each.
"""

import os
import statistics
import sys
import time

os.environ["POLARS_MAX_THREADS"] = "1"

FLAGS = [
    "model_aircraft", "flies_beyond_sight", "autonomous", "radio_exceeds_approval", "drops_payload",
    "takes_uncertified_payloads", "hyperspectral", "extra_bands", "finds_ranges",
]
AMOUNTS = [
    "endurance", "range", "gust_tolerance", "takeoff_mass", "empty_mass", "aerosol_capacity", "netd",
    "emission_limit", "reference_aperture", "peak_power",
]


def of_polars(table):
    import polars
    from polars import col

    types = {name: polars.Boolean for name in FLAGS} | {name: polars.Float64 for name in AMOUNTS}
    drones = polars.read_csv(table, schema_overrides=types | {"hazard_class": polars.UInt8}).rechunk()
    assert polars.thread_pool_size() == 1

    def laser(number, emission, aperture, power):
        over = (col("emission_limit") >= emission) & (col("reference_aperture") > aperture)
        return (col("hazard_class") == number) & over & (col("peak_power") > power)

    # Classes are numbered 1, 1M, 2, 2M, 3R, 3B, 4 from 0.
    classes = (col("hazard_class") >= 4) | laser(0, 263.89, 22, 52.78) | laser(1, 339.03, 19, 67.81)
    features = col("radio_exceeds_approval") | col("drops_payload") | col("takes_uncertified_payloads")
    if "netd" in drones.columns:
        features = features | col("hyperspectral") | col("extra_bands") | (col("netd") < 40)
        features = features | (col("finds_ranges") & classes)
    aerosol = (col("autonomous") | col("flies_beyond_sight")) & (col("aerosol_capacity") >= 20)
    announcement_20 = ~col("model_aircraft") & ((col("range") >= 300) | aerosol)
    gusts = (col("endurance") >= 30) & (col("gust_tolerance") >= 46.3)
    announcement_31 = col("flies_beyond_sight") & ((col("endurance") >= 60) | gusts)
    rule = (
        col("flies_beyond_sight")
        & (col("endurance") >= 30)
        & ((col("takeoff_mass") > 7) | (col("empty_mass") > 4))
        & features
        & ~announcement_20
        & ~announcement_31
    )
    query = drones.lazy().select(controlled=rule)
    answers = query.collect()["controlled"]
    return polars.__version__, len(drones), query.collect, counts(answers.to_list())


def of_duckdb(table, rule):
    import duckdb

    connection = duckdb.connect(config={"threads": 1})
    types = [f"'{name}': 'BOOLEAN'" for name in FLAGS] + [f"'{name}': 'DOUBLE'" for name in AMOUNTS]
    header = open(table).readline().strip().split(",")
    types = [one for one in types if one.split("'")[1] in header]
    types = ", ".join(types + ["'hazard_class': 'UTINYINT'"] * ("hazard_class" in header))
    connection.execute(
        f"CREATE TABLE drones AS FROM read_csv('{table}', header = true, nullstr = '', types = {{{types}}})"
    )
    answers = [answer for (answer,) in connection.execute(rule).fetchall()]
    # Only the count leaves the engine: to hand out a million rows would be timed otherwise.
    counting = f"SELECT count(*) FILTER (controlled), count(controlled) FROM ({rule})"
    return duckdb.__version__, len(answers), lambda: connection.execute(counting).fetchone(), counts(answers)


def of_tables(folder, query):
    """The query of the library over a folder of tables."""
    import duckdb

    connection = duckdb.connect(config={"threads": 1})
    for statement in open(os.path.join(folder, "create.sql")).read().split(";"):
        connection.execute(statement)
        table = statement.split('"')[1]
        file = os.path.join(folder, table + ".csv")
        connection.execute(f"COPY \"{table}\" FROM '{file}' (HEADER false, NULLSTR '', DELIM ',', AUTO_DETECT false)")
    truths = {"yes": True, "no": False, "unknown": None}
    rows = connection.execute(f"FROM ({query}) ORDER BY CAST(id AS INTEGER)").fetchall()
    column = connection.description[1][0]
    counting = "SELECT count(*) FILTER (answer = 'yes'), count(*) FILTER (answer = 'no')"
    counting += f' FROM (SELECT "{column}" AS answer FROM ({query}))'
    told = counts([truths[answer] for _, answer in rows])
    return duckdb.__version__, len(rows), lambda: connection.execute(counting).fetchone(), told


def counts(answers):
    told = [answers.count(True), answers.count(False), answers.count(None)]
    words = {True: "yes", False: "no", None: "unknown"}
    return told + ([words[answer] for answer in answers] if len(answers) <= 100 else [])


def main():
    engine, table, rule, rounds = sys.argv[1:]
    rule = open(rule).read()
    if engine == "polars":
        version, rows, decide, told = of_polars(table)
    else:
        of = of_tables if os.path.isdir(table) else of_duckdb
        version, rows, decide, told = of(table, rule)
    times = []
    for _ in range(int(rounds)):
        start = time.process_time_ns()
        decide()
        times.append((time.process_time_ns() - start) / rows)
    print(version, statistics.median(times), *told)


main()
