//! Measures against countries.

use crate::rows::Rows;

/// An export from Germany to a country, for a user of another, with no end use of concern.
macro_rules! export {
    ($country:literal, $user:literal, $annex:literal) => {
        concat!(
            "[export]\ndeparture = 'DE'\ndestination = '",
            $country,
            "'\nend_user_country = '",
            $user,
            "'\nsanctions_annex_eu = ",
            $annex,
            "\nsanctions_exception_eu = false\nauthority_notice = false\nwmd_end_use = false\n\
             military_end_use_eu = false\nunauthorised_military_items = false"
        )
    };
}

/// To a person in a country, or for use there.
macro_rules! country {
    ($country:literal, $neighbour:literal, $other:literal) => {
        &[
            change(
                "export.destination",
                &[($country, Yes), ($neighbour, No), ($other, No), ("JP", No), ("unknown", Unknown)],
            ),
            change(
                "export.end_user_country",
                &[($country, Yes), ($neighbour, No), ($other, No), ("unknown", Unknown)],
            )
            .given(&[("export.destination", $other)]),
        ]
    };
}

mod regulation_2023_1529;
mod regulation_833_2014;

pub const ROWS: &[&[Rows]] = &[regulation_833_2014::ROWS, regulation_2023_1529::ROWS];

/// 9A012.a.1; at 20 minutes nothing lists it.
const DRONE: &str = "
category = 'uav'
flies_beyond_sight = true
endurance = '45 min'
gust_tolerance = '25 kn'
range = '20 km'
aerosol_capacity = 'none'
model_aircraft = false
carries = []
";

const ENGINE: &str = "
category = 'engine'
kind = 'piston'
continuous_power = '5 kW'
operating_altitude = '3 km'
[designed_for]
category = 'uav'
";

const BATTERY: &str = "
category = 'battery'
specific_energy = '200 Wh/kg'
";
