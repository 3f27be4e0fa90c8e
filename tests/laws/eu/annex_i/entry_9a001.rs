//! Annex I of the EU, 9A001 and 9A111: gas turbines of certain technologies,
//! pulse jets and detonation engines.

use dualuse::Truth::{No, Unknown, Yes};

use crate::common::entry::eu;
use crate::common::gas_turbines::{A, B};
use crate::common::nothing::ENGINE;
use crate::rows::{Rows, change, holds, sample};

pub const ROWS: &[Rows] = &[
    eu("9A001.a").reads(A),
    eu("9A001.b").reads(B),
    eu("9A111").samples(&[
        sample(&[ENGINE, "kind = 'ramjet'", "pulse_or_detonation = true", "usable_in_missiles = true"])
            .changes(&[holds("pulse_or_detonation"), holds("usable_in_missiles")]),
        sample(&[ENGINE, "kind = 'ramjet'", "pulse_or_detonation = true", FOR_A_DRONE]).changes(&[
            // 9A012.a.2, 9A012.a.1 and 9A112.a
            change("designed_for.endurance", &[("59.9 min", No), ("60 min", Yes), ("unknown", Unknown)]),
            change("designed_for.gust_tolerance", &[("46.2 km/h", No), ("46.3 km/h", Yes)])
                .given(&[("designed_for.endurance", "45 min")]),
            change("designed_for.range", &[("299.9 km", No), ("300 km", Yes)])
                .given(&[("designed_for.flies_beyond_sight", "no")]),
            change("designed_for", &[("nothing_in_particular", No), ("unknown", Unknown)]),
        ]),
    ]),
];

const FOR_A_DRONE: &str = "
[designed_for]
category = 'uav'
flies_beyond_sight = true
endurance = '2 h'
gust_tolerance = '10 km/h'
range = '10 km'
";

crate::tests_of_this_law!();
