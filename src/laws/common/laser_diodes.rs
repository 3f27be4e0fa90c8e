//! 6A005.d.1.a and d.1.b: individual semiconductor lasers, in the numbers of
//! each text that was seen.
//!
//! The EU text of 2021 and 2022 has 1510 nm and 1.5 W in d.1.a and one limit of
//! 15 W below 1400 nm in d.1.b. The text of 15 November 2025 has 1570 nm and 2 W,
//! and three bands below 1400 nm; the Commerce Control List of 2026 has the same
//! in d.1.a and one limit of 25 W in d.1.b. When the numbers changed was not
//! seen: between two editions they are disputed, so that neither decides alone.

use crate::goods::items::Category;
use crate::goods::items::laser::{DiodeForm, Laser, LaserAttributes};
use crate::rule::criterion::{Criterion, all, any, disputed, point, reading};
use crate::rule::list::Paragraph;
use crate::value::quantity::{milliwatts, nanometres, watts};

use crate::laws::common::laser_other::SEMICONDUCTOR;
use crate::laws::common::lasers::{MULTIPLE, SINGLE};

const LASER: LaserAttributes = Laser::ATTRIBUTES;

const INDIVIDUAL: Criterion = LASER.diode_form.is(DiodeForm::set(&[DiodeForm::Individual]));

/// Why both numbers stand between two editions.
pub const UNSEEN_CHANGE: &str = "whether the numbers of the EU text of 2021 and 2022 stood on the day or later \
                                 ones: when they changed was not seen";

pub const OLD_NUMBERS: &str = "text of 2021 and 2022";
pub const NEW_NUMBERS: &str = "later text";
const ONE_LIMIT: &str = "one limit";
const THREE_BANDS: &str = "three bands";
const FOLLOWING: &str = "any of the following";

const SINGLE_MODE: Paragraph =
    Paragraph::on(Category::Laser, "individual single transverse mode semiconductor lasers");

const AN_INDIVIDUAL_SINGLE_MODE: Criterion =
    point("d.1.a").says("an individual single transverse mode laser").all(&[INDIVIDUAL, SINGLE]);

pub const D_1_A: Paragraph =
    SINGLE_MODE.reads(all(&[SEMICONDUCTOR, AN_INDIVIDUAL_SINGLE_MODE, any(A_LATER)]));

pub const D_1_A_OF_2021: Paragraph =
    SINGLE_MODE.reads(all(&[SEMICONDUCTOR, AN_INDIVIDUAL_SINGLE_MODE, any(A_OF_2021)]));

/// d.1.a on a day between two editions.
pub const D_1_A_OPEN: Paragraph = SINGLE_MODE.reads(all(&[
    SEMICONDUCTOR,
    AN_INDIVIDUAL_SINGLE_MODE,
    disputed(
        "6A005.d.1.a",
        UNSEEN_CHANGE,
        &[
            reading(OLD_NUMBERS).says(FOLLOWING).any(A_OF_2021),
            reading(NEW_NUMBERS).says(FOLLOWING).any(A_LATER),
        ],
    ),
]));

const A_LATER: &[Criterion] = &[
    point("d.1.a.1")
        .says("wavelength equal to or less than 1570 nm and average or CW output power exceeding 2 W")
        .all(&[LASER.wavelength.at_most(nanometres(1_570.0)), LASER.output_power.above(watts(2.0))]),
    point("d.1.a.2")
        .says("wavelength greater than 1570 nm and average or CW output power exceeding 500 mW")
        .all(&[LASER.wavelength.above(nanometres(1_570.0)), LASER.output_power.above(milliwatts(500.0))]),
];

const A_OF_2021: &[Criterion] = &[
    point("d.1.a.1")
        .says("wavelength equal to or less than 1510 nm and average or CW output power exceeding 1.5 W")
        .all(&[LASER.wavelength.at_most(nanometres(1_510.0)), LASER.output_power.above(watts(1.5))]),
    point("d.1.a.2")
        .says("wavelength greater than 1510 nm and average or CW output power exceeding 500 mW")
        .all(&[LASER.wavelength.above(nanometres(1_510.0)), LASER.output_power.above(milliwatts(500.0))]),
];

const MULTIPLE_MODE: Paragraph =
    Paragraph::on(Category::Laser, "individual multiple transverse mode semiconductor lasers");

const AN_INDIVIDUAL_MULTIPLE_MODE: Criterion =
    point("d.1.b").says("an individual multiple transverse mode laser").all(&[INDIVIDUAL, MULTIPLE]);

/// d.1.b with one limit below 1400 nm, as the Commerce Control List of 2026 prints it.
pub const D_1_B_ONE_LIMIT: Paragraph = MULTIPLE_MODE.reads(all(&[
    SEMICONDUCTOR,
    AN_INDIVIDUAL_MULTIPLE_MODE,
    any(&[
        point("d.1.b.1")
            .says("wavelength of less than 1400 nm and average or CW output power exceeding 25 W")
            .all(BELOW_1400_NM_25_W),
        point("d.1.b.2").says(TO_1900_NM).all(OF_TO_1900_NM),
        point("d.1.b.3").says(FROM_1900_NM).all(OF_FROM_1900_NM),
    ]),
]));

/// d.1.b with three bands below 1400 nm, as the EU text of 2025 prints it.
pub const D_1_B_THREE_BANDS: Paragraph = MULTIPLE_MODE.reads(all(&[
    SEMICONDUCTOR,
    AN_INDIVIDUAL_MULTIPLE_MODE,
    any(&[
        any(BANDS),
        point("d.1.b.4").says(TO_1900_NM).all(OF_TO_1900_NM),
        point("d.1.b.5").says(FROM_1900_NM).all(OF_FROM_1900_NM),
    ]),
]));

/// d.1.b in the EU text of 2021 and 2022.
pub const D_1_B_OF_2021: Paragraph = MULTIPLE_MODE.reads(all(&[
    SEMICONDUCTOR,
    AN_INDIVIDUAL_MULTIPLE_MODE,
    any(&[
        point("d.1.b.1")
            .says("wavelength of less than 1400 nm and average or CW output power exceeding 15 W")
            .all(BELOW_1400_NM_15_W),
        point("d.1.b.2").says(TO_1900_NM).all(OF_TO_1900_NM),
        point("d.1.b.3").says(FROM_1900_NM).all(OF_FROM_1900_NM),
    ]),
]));

/// d.1.b of the EU on a day between its two editions.
pub const D_1_B_EU_OPEN: Paragraph = MULTIPLE_MODE.reads(all(&[
    SEMICONDUCTOR,
    AN_INDIVIDUAL_MULTIPLE_MODE,
    any(&[
        disputed(
            "6A005.d.1.b (EU to 2025)",
            UNSEEN_CHANGE,
            &[
                reading(OLD_NUMBERS).says(OLD_LIMIT).all(BELOW_1400_NM_15_W),
                reading(NEW_NUMBERS).says(FOLLOWING).any(BANDS),
            ],
        ),
        point("d.1.b").says(TO_1900_NM).all(OF_TO_1900_NM),
        point("d.1.b").says(FROM_1900_NM).all(OF_FROM_1900_NM),
    ]),
]));

/// d.1.b of the United States on a day before the edition that was seen.
pub const D_1_B_US_OPEN: Paragraph = MULTIPLE_MODE.reads(all(&[
    SEMICONDUCTOR,
    AN_INDIVIDUAL_MULTIPLE_MODE,
    any(&[
        disputed(
            "6A005.d.1.b (US to 2026)",
            UNSEEN_CHANGE,
            &[
                reading(OLD_NUMBERS).says(OLD_LIMIT).all(BELOW_1400_NM_15_W),
                reading(NEW_NUMBERS).says(NEW_LIMIT).all(BELOW_1400_NM_25_W),
            ],
        ),
        point("d.1.b.2").says(TO_1900_NM).all(OF_TO_1900_NM),
        point("d.1.b.3").says(FROM_1900_NM).all(OF_FROM_1900_NM),
    ]),
]));

/// d.1.b of the Wassenaar list on a day between the two editions of the EU.
pub const D_1_B_WASSENAAR_OPEN: Paragraph = MULTIPLE_MODE.reads(all(&[
    SEMICONDUCTOR,
    AN_INDIVIDUAL_MULTIPLE_MODE,
    any(&[
        disputed(
            "6A005.d.1.b (to 2025)",
            UNSEEN_CHANGE,
            &[
                reading(OLD_NUMBERS).says(OLD_LIMIT).all(BELOW_1400_NM_15_W),
                reading(ONE_LIMIT).says(NEW_LIMIT).all(BELOW_1400_NM_25_W),
                reading(THREE_BANDS).says(FOLLOWING).any(BANDS),
            ],
        ),
        point("d.1.b").says(TO_1900_NM).all(OF_TO_1900_NM),
        point("d.1.b").says(FROM_1900_NM).all(OF_FROM_1900_NM),
    ]),
]));

/// d.1.b where the laws that repeat the list differ: the Wassenaar list of 2025.
pub const D_1_B_DISPUTED: Paragraph = MULTIPLE_MODE.reads(all(&[
    SEMICONDUCTOR,
    AN_INDIVIDUAL_MULTIPLE_MODE,
    any(&[
        disputed(
            "6A005.d.1.b",
            "whether one limit holds below 1400 nm (Commerce Control List of 2026) or one for each of three \
             bands (EU text of 2025)",
            &[
                reading(ONE_LIMIT).says(NEW_LIMIT).all(BELOW_1400_NM_25_W),
                reading(THREE_BANDS).says(FOLLOWING).any(BANDS),
            ],
        ),
        point("d.1.b").says(TO_1900_NM).all(OF_TO_1900_NM),
        point("d.1.b").says(FROM_1900_NM).all(OF_FROM_1900_NM),
    ]),
]));

const NEW_LIMIT: &str = "wavelength of less than 1400 nm and average or CW output power exceeding 25 W";
const OLD_LIMIT: &str = "wavelength of less than 1400 nm and average or CW output power exceeding 15 W";

const BELOW_1400_NM_25_W: &[Criterion] =
    &[LASER.wavelength.below(nanometres(1_400.0)), LASER.output_power.above(watts(25.0))];

const BELOW_1400_NM_15_W: &[Criterion] =
    &[LASER.wavelength.below(nanometres(1_400.0)), LASER.output_power.above(watts(15.0))];

const BANDS: &[Criterion] = &[
    point("d.1.b.1")
        .says("wavelength of less than 780 nm and average or CW output power exceeding 25 W")
        .all(&[LASER.wavelength.below(nanometres(780.0)), LASER.output_power.above(watts(25.0))]),
    point("d.1.b.2")
        .says(
            "wavelength equal to or greater than 780 nm and less than 1100 nm and average or CW \
             output power exceeding 30 W",
        )
        .all(&[
            LASER.wavelength.at_least(nanometres(780.0)),
            LASER.wavelength.below(nanometres(1_100.0)),
            LASER.output_power.above(watts(30.0)),
        ]),
    point("d.1.b.3")
        .says(
            "wavelength equal to or greater than 1100 nm and less than 1400 nm and average or CW \
             output power exceeding 25 W",
        )
        .all(&[
            LASER.wavelength.at_least(nanometres(1_100.0)),
            LASER.wavelength.below(nanometres(1_400.0)),
            LASER.output_power.above(watts(25.0)),
        ]),
];

const TO_1900_NM: &str = "wavelength equal to or greater than 1400 nm and less than 1900 nm and average or CW \
                          output power exceeding 2.5 W";

const OF_TO_1900_NM: &[Criterion] = &[
    LASER.wavelength.at_least(nanometres(1_400.0)),
    LASER.wavelength.below(nanometres(1_900.0)),
    LASER.output_power.above(watts(2.5)),
];

const FROM_1900_NM: &str =
    "wavelength equal to or greater than 1900 nm and average or CW output power exceeding 1 W";

const OF_FROM_1900_NM: &[Criterion] =
    &[LASER.wavelength.at_least(nanometres(1_900.0)), LASER.output_power.above(watts(1.0))];
