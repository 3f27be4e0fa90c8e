//! What cannot be written is refused by name.

use dualuse::sql::{Dialect, Rule};
use dualuse::{Category, Regime};

use crate::days;

fn message(rule: Rule<'_>) -> String {
    rule.query(Dialect::DuckDb).unwrap_err().to_string()
}

#[test]
fn a_rule_that_nests_deeper() {
    let [law, _] = days();
    let drones = Rule::verdict(&law, Regime::Us, Category::Uav);
    assert_eq!(
        message(drones.clone()),
        "us 6A008.j.3: it asks what is on board of the radar on board, which no table here tells"
    );
    assert!(drones.deeper_unknown().query(Dialect::DuckDb).is_ok());
    assert_eq!(
        message(Rule::entries(&law, Regime::Us, Category::Uav)),
        "us 7A103.a: it asks what is on board of the inertial unit on board, which no table here tells"
    );
    assert!(Rule::entries(&law, Regime::Cn, Category::Uav).query(Dialect::DuckDb).is_ok());
}

#[test]
fn a_unit_in_which_a_limit_is_no_decimal_number() {
    let [law, _] = days();
    let drones = Rule::entries(&law, Regime::Cn, Category::Uav);
    assert_eq!(
        message(drones.clone().in_unit("uav.gust_tolerance", "m/s")),
        "uav.gust_tolerance: the limit 46.3 km/h is no decimal number of `m/s`"
    );
    assert_eq!(
        message(drones.clone().in_unit("uav.gust_tolerance", "kg")),
        "uav.gust_tolerance: there is no amount of this name in `kg`"
    );
    let knots = drones.in_unit("uav.gust_tolerance", "kn").query(Dialect::DuckDb).unwrap();
    assert!(knots.text().contains("\"gust_tolerance_high\" > 25 OR"), "{knots}");
}
