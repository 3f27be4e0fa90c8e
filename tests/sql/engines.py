"""Runs the SQL of the library in other engines and compares with what the library says.

    python3 tests/sql/engines.py duckdb             (pip install duckdb)
    python3 tests/sql/engines.py datafusion spark postgres

The cases are those of `cargo test --test sql`; each engine gets those of its dialect. DuckDB and
DataFusion come from their Python packages, Spark from pyspark (it needs Java), PostgreSQL is a server
that `psql` reaches by its environment (PGHOST, PGUSER ...). Ends with 1 if an answer differs.
"""

import json
import os
import subprocess
import sys
import tempfile


class DuckDb:
    def __init__(self):
        import duckdb

        self.engine = duckdb.connect()

    def tables(self, tables, setup):
        for table in tables:
            self.engine.execute(f'DROP TABLE IF EXISTS "{table}"')
        for statement in setup:
            self.engine.execute(statement)

    def rows(self, query):
        return self.engine.execute(query).fetchall()


class DataFusion:
    def __init__(self):
        import datafusion

        self.engine = datafusion.SessionContext()

    def tables(self, tables, setup):
        for table in tables:
            self.engine.sql(f'DROP TABLE IF EXISTS "{table}"').collect()
        for statement in setup:
            self.engine.sql(statement).collect()

    def rows(self, query):
        batches = self.engine.sql(query).collect()
        return [tuple(row.values()) for batch in batches for row in batch.to_pylist()]


class Spark:
    def __init__(self):
        from pyspark.sql import SparkSession

        settings = SparkSession.builder.master("local[2]").config("spark.sql.shuffle.partitions", "2")
        self.engine = settings.config("spark.ui.enabled", "false").getOrCreate()
        self.engine.sparkContext.setLogLevel("ERROR")

    def tables(self, tables, setup):
        # Tables in memory: the statements of one table are one list of rows.
        self.schemas, rows = {}, {}
        for statement in setup:
            if statement.startswith("CREATE TABLE"):
                head, columns = statement.split(" (\n", 1)
                name = head.split()[-1].strip("`")
                columns = [line.strip().rstrip(",").split(" ", 1) for line in columns[:-2].split("\n")]
                self.schemas[name] = columns
                rows[name] = []
            else:
                head, values = statement.split(" VALUES ", 1)
                rows[head.split()[2].strip("`")].append(values)
        for name, columns in self.schemas.items():
            casts = ", ".join(f"CAST(col{at + 1} AS {kind}) AS {column}" for at, (column, kind) in enumerate(columns))
            empty = "(" + ", ".join("NULL" for _ in columns) + ")"
            values = ", ".join(rows[name] or [empty])
            where = "" if rows[name] else " WHERE FALSE"
            self.engine.sql(f"SELECT {casts} FROM VALUES {values}{where}").createOrReplaceTempView(name)

    def rows(self, query):
        return [tuple(row) for row in self.engine.sql(query).collect()]


class Postgres:
    def psql(self, text):
        command = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-At", "-F", "\t"]
        ran = subprocess.run(command, input=text, capture_output=True, text=True)
        if ran.returncode != 0:
            raise RuntimeError(ran.stderr[:2000])
        return ran.stdout

    def tables(self, tables, setup):
        drops = [f'DROP TABLE IF EXISTS "{table}"' for table in tables]
        self.psql("SET client_min_messages = error;" + ";\n".join(drops + setup) + ";")

    def rows(self, query):
        return [tuple(line.split("\t")) for line in self.psql(query + ";").splitlines()]


ENGINES = {"duckdb": DuckDb, "datafusion": DataFusion, "spark": Spark, "postgres": Postgres}


def cases(dialect):
    file = os.path.join(tempfile.mkdtemp(), "cases.ndjson")
    asked = dict(os.environ, DUALUSE_SQL_CASES=file, DUALUSE_SQL_DIALECT=dialect)
    command = ["cargo", "test", "--quiet", "--test", "sql", "the_cases_for_other_engines"]
    subprocess.run(command, env=asked, check=True, stdout=subprocess.DEVNULL)
    with open(file) as lines:
        yield from map(json.loads, lines)


def main(dialects):
    failed = False
    for dialect in dialects:
        engine = ENGINES[dialect]()
        rules, answers, wrong = 0, 0, 0
        for case in cases(dialect):
            engine.tables(case["tables"], case["setup"])
            rows = {int(row[0]): list(row[1:]) for row in engine.rows(case["query"])}
            for row, expected in enumerate(case["expected"]):
                answers += len(expected)
                if rows[row] != expected:
                    wrong += 1
                    print(f"{dialect}: {case['name']}, row {row}: {rows[row]} instead of {expected}")
            rules += 1
        print(f"{dialect}: {rules} queries, {answers} answers, {wrong} rows differ")
        failed = failed or wrong > 0 or answers == 0
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or ["duckdb"]))
