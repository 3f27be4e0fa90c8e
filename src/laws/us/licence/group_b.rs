//! License Exception GBS, section 740.4, for the entries and lasers that the list identifies by “GBS—Yes”.
//!
//! Its paragraph for 6A005 names dye and liquid lasers of c, which are not here, and CO2 lasers of d.3 that
//! run in continuous waves of 15 kW at most, which d.3 does not control. Whether a laser is excited
//! continuously or by pulses, no fact tells.

use crate::goods::items::Category;
use crate::goods::items::export::{Export, ExportAttributes};
use crate::goods::items::laser::{Laser, LaserAttributes, LaserMedium};
use crate::rule::criterion::{Criterion, all, none_of};
use crate::rule::licence::{Against, Exception, Goods};
use crate::value::country::{Country, CountryGroup};
use crate::value::quantity::{joules, kilowatts, microseconds, nanometres, percent, watts};

use crate::laws::common::lasers::MULTIPLE;
use crate::laws::us::ccl::{entry_5a001, entry_5a001_e, entry_6a005, entry_6a008};
use crate::laws::us::licence::bars::PART_740;
use crate::laws::us::licence::exceptions::IN_HONG_KONG;

const EXPORT: ExportAttributes = Export::ATTRIBUTES;
const LASER: LaserAttributes = Laser::ATTRIBUTES;

static SUDAN_AND_UKRAINE: CountryGroup = CountryGroup::of("Sudan and Ukraine", &Country::all(["SD", "UA"]));

pub static GBS: Exception = PART_740
    .rule("740.4", "shipments to Country Group B")
    .original(
        "authorizes exports and reexports to Country Group B […], except Sudan and Ukraine, of those commodities where \
         the Commerce Country Chart […] indicates a license requirement to the ultimate destination for national \
         security reasons only and identified by “GBS—Yes” on the CCL",
    )
    .reads(all(&[none_of(&[EXPORT.destination.is_in(&SUDAN_AND_UKRAINE)])]))
    .exception(
        "GBS",
        Goods::Any(&[
            Goods::Of(&[
                &entry_5a001::B_3_A,
                &entry_5a001::B_3_B,
                &entry_5a001::B_4_A,
                &entry_5a001::B_4_B,
                &entry_5a001::D_1,
                &entry_5a001::D_2,
                &entry_5a001::D_3,
                &entry_5a001::D_4,
                &entry_5a001_e::F_2,
                &entry_5a001_e::F_3,
                &entry_5a001_e::F_4,
                &entry_5a001_e::G,
            ]),
            Goods::Of(&[&entry_6a008::B, &entry_6a008::C, &entry_6a008::L_1]),
            Goods::All(&[Goods::Of(&[&entry_6a005::B_6]), Goods::Meets(Category::Laser, &NEODYMIUM)]),
            Goods::All(&[Goods::Of(&[&entry_6a005::D_2]), Goods::Meets(Category::Laser, &CARBON_MONOXIDE)]),
            Goods::All(&[Goods::Of(&[&entry_6a005::D_3]), Goods::Meets(Category::Laser, &CARBON_DIOXIDE)]),
        ]),
        Against::These(&["NS1", "NS2"]),
        &[
            "the destination is in Country Group B, which was not seen",
            "a laser of 6A005.b.6.d.2: pulse-excited and not Q-switched, or continuously excited",
            "reporting (743.1)",
            IN_HONG_KONG,
        ],
    );

/// Neodymium-doped lasers, other than glass, of b.6.d.2, except b.6.d.2.b, exceeding 1,000 nm but not exceeding
/// 1,100 nm, not exceeding 2 kW, in multiple transverse modes.
const NEODYMIUM: Criterion = all(&[
    LASER.neodymium.is_yes(),
    LASER.medium.is(LaserMedium::set(&[LaserMedium::SolidState])),
    LASER.wavelength.above(nanometres(1_000.0)),
    LASER.wavelength.at_most(nanometres(1_100.0)),
    LASER.output_power.at_most(kilowatts(2.0)),
    LASER.pulse_duration.above(microseconds(1.0)),
    MULTIPLE,
    none_of(&[all(&[
        LASER.wall_plug_efficiency.above(percent(18.0)),
        LASER.output_power.above(watts(500.0)),
    ])]),
]);

/// A CW maximum rated output power not exceeding 10 kW.
const CARBON_MONOXIDE: Criterion =
    all(&[LASER.continuous.is_yes(), LASER.output_power.at_most(kilowatts(10.0))]);

/// Pulses not exceeding 2 J each, in the range from 9,000 to 11,000 nm, of an average not exceeding 5 kW.
const CARBON_DIOXIDE: Criterion = all(&[
    LASER.continuous.is_no(),
    LASER.wavelength.at_least(nanometres(9_000.0)),
    LASER.wavelength.at_most(nanometres(11_000.0)),
    LASER.pulse_energy.at_most(joules(2.0)),
    LASER.output_power.at_most(kilowatts(5.0)),
]);
