//! The countries that the law of the Union tells apart.
//!
//! The member states are those of the treaties, of 2020 and later. What the
//! customs territory of the Union is was not in the text that was read: for
//! territories of member states that have a code of their own, and for Monaco,
//! it is disputed whether they lie within.

use crate::goods::items::export::{Export, ExportAttributes};
use crate::rule::criterion::{Criterion, any, disputed, none_of, reading};
use crate::value::country::{Country, CountryGroup};

const EXPORT: ExportAttributes = Export::ATTRIBUTES;

pub const MEMBER_STATES: &CountryGroup = &CountryGroup::of(
    "the member states of the Union",
    &Country::all([
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT",
        "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
    ]),
);

/// Territories of member states with a code of their own, and Monaco.
pub const TERRITORIES: &CountryGroup = &CountryGroup::of(
    "the territories of member states with a code of their own",
    &Country::all([
        "AW", "AX", "BL", "BQ", "CW", "FO", "GF", "GL", "GP", "MC", "MF", "MQ", "NC", "PF", "PM", "RE", "SX",
        "TF", "WF", "YT",
    ]),
);

const WHICH_TERRITORIES: &str = "whether territories of member states with a code of their own belong to the \
                                 customs territory of the Union, whose definition was not read";

/// The goods leave from the customs territory of the Union.
pub const FROM_THE_UNION: Criterion = disputed(
    "EU-territories",
    WHICH_TERRITORIES,
    &[
        reading("outside").says("the member states alone").means(EXPORT.departure.is_in(MEMBER_STATES)),
        reading("inside")
            .says("the member states and these territories")
            .means(any(&[EXPORT.departure.is_in(MEMBER_STATES), EXPORT.departure.is_in(TERRITORIES)])),
    ],
);

/// They go to a country outside of it.
pub const TO_THIRD_COUNTRIES: Criterion = disputed(
    "EU-territories",
    WHICH_TERRITORIES,
    &[
        reading("outside")
            .says("to a country that is no member state")
            .means(none_of(&[EXPORT.destination.is_in(MEMBER_STATES)])),
        reading("inside")
            .says("to a country that is neither a member state nor one of these territories")
            .means(none_of(&[
                EXPORT.destination.is_in(MEMBER_STATES),
                EXPORT.destination.is_in(TERRITORIES),
            ])),
    ],
);

/// They go to another member state.
pub const WITHIN_THE_UNION: Criterion = disputed(
    "EU-territories",
    WHICH_TERRITORIES,
    &[
        reading("outside").says("to a member state").means(EXPORT.destination.is_in(MEMBER_STATES)),
        reading("inside")
            .says("to a member state or one of these territories")
            .means(any(&[EXPORT.destination.is_in(MEMBER_STATES), EXPORT.destination.is_in(TERRITORIES)])),
    ],
);

pub const EU001: &CountryGroup = &CountryGroup::of(
    "the destinations of EU001",
    &Country::all(["AU", "CA", "CH", "GB", "IS", "JP", "LI", "NO", "NZ", "US"]),
);

pub const EU002: &CountryGroup =
    &CountryGroup::of("the destinations of EU002", &Country::all(["AR", "KR", "TR", "ZA"]));

/// Which codes the French overseas territories are is the library's own reading.
pub const EU003: &CountryGroup = &CountryGroup::of(
    "the destinations of EU003 and EU004",
    &Country::all([
        "AE", "AL", "AR", "BA", "BL", "BR", "CL", "CN", "HK", "IN", "KR", "KZ", "MA", "ME", "MK", "MO", "MX",
        "NC", "PF", "PM", "RS", "SG", "TF", "TN", "TR", "UA", "WF", "ZA",
    ]),
);

pub const EU005: &CountryGroup = &CountryGroup::of(
    "the destinations of EU005",
    &Country::all(["AR", "CN", "HK", "IN", "KR", "MO", "TR", "UA", "ZA"]),
);

pub const EU006: &CountryGroup =
    &CountryGroup::of("the destinations of EU006", &Country::all(["AR", "KR", "TR", "UA"]));

pub const EU007: &CountryGroup = &CountryGroup::of(
    "the destinations of EU007",
    &Country::all([
        "AR", "BR", "CL", "ID", "IL", "IN", "JO", "KR", "MA", "MX", "MY", "PH", "SG", "TH", "TN", "ZA",
    ]),
);

/// The destinations that EU008 names as excluded, beside those of EU001.
pub const NOT_EU008: &CountryGroup = &CountryGroup::of(
    "the destinations that EU008 excludes",
    &Country::all([
        "AE", "AF", "AM", "AZ", "BY", "CD", "CF", "CG", "CN", "EG", "ER", "GE", "HK", "IL", "IQ", "IR", "KG",
        "KH", "KP", "KZ", "LB", "LY", "ML", "MM", "MN", "MO", "MU", "MY", "OM", "PK", "QA", "RU", "SA", "SD",
        "SO", "SS", "SY", "TJ", "TM", "UZ", "VE", "YE", "ZW",
    ]),
);
