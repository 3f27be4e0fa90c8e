//! Country Groups: supplement 1 to 15 CFR part 740, as of 1 September 2026. Groups A:2 and A:3 decide
//! nothing here; group B was not seen.

use crate::value::country::{Country, CountryGroup};

/// A:1: Wassenaar participating states, except Malta, Russia and Ukraine.
pub static A_1: CountryGroup = CountryGroup::of(
    "Country Group A:1",
    &Country::all([
        "AR", "AT", "AU", "BE", "BG", "CA", "CH", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR",
        "HU", "IE", "IN", "IS", "IT", "JP", "KR", "LT", "LU", "LV", "MX", "NL", "NO", "NZ", "PL", "PT", "RO",
        "SE", "SI", "SK", "TR", "US", "ZA",
    ]),
);
/// A:4: the Nuclear Suppliers Group, except China, Russia and Belarus.
pub static A_4: CountryGroup = CountryGroup::of(
    "Country Group A:4",
    &Country::all([
        "AR", "AT", "AU", "BE", "BG", "BR", "CA", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB",
        "GR", "HR", "HU", "IE", "IS", "IT", "JP", "KR", "KZ", "LT", "LU", "LV", "MT", "MX", "NL", "NO", "NZ",
        "PL", "PT", "RO", "RS", "SE", "SI", "SK", "TR", "UA", "US", "ZA",
    ]),
);
/// A:5: for License Exception STA, paragraph (c)(1).
pub static A_5: CountryGroup = CountryGroup::of(
    "Country Group A:5",
    &Country::all([
        "AE", "AR", "AT", "AU", "BE", "BG", "CA", "CH", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR",
        "HR", "HU", "IE", "IN", "IS", "IT", "JP", "KR", "LT", "LU", "LV", "NL", "NO", "NZ", "PL", "PT", "RO",
        "SE", "SI", "SK", "TR",
    ]),
);
/// A:6: for License Exception STA, paragraph (c)(2).
pub static A_6: CountryGroup =
    CountryGroup::of("Country Group A:6", &Country::all(["AL", "CY", "IL", "MT", "MX", "SG", "TW", "ZA"]));
/// D:1: national security.
pub static D_1: CountryGroup = CountryGroup::of(
    "Country Group D:1",
    &Country::all([
        "AM", "AZ", "BY", "CN", "GE", "IQ", "KG", "KH", "KP", "KZ", "LA", "LY", "MD", "MM", "MN", "MO", "NI",
        "RU", "TJ", "TM", "UZ", "VE", "VN", "YE",
    ]),
);
/// D:2: nuclear.
pub static D_2: CountryGroup = CountryGroup::of(
    "Country Group D:2",
    &Country::all(["BY", "CU", "IL", "IQ", "IR", "KP", "LY", "PK", "RU", "VE"]),
);
/// D:3: chemical and biological.
pub static D_3: CountryGroup = CountryGroup::of(
    "Country Group D:3",
    &Country::all([
        "AF", "AM", "AZ", "BH", "BY", "CN", "CU", "EG", "GE", "IL", "IQ", "IR", "JO", "KG", "KP", "KW", "KZ",
        "LB", "LY", "MD", "MM", "MN", "MO", "OM", "PK", "QA", "RU", "SA", "SY", "TJ", "TM", "TW", "UZ", "VE",
        "VN", "YE",
    ]),
);
/// D:4: missile technology.
pub static D_4: CountryGroup = CountryGroup::of(
    "Country Group D:4",
    &Country::all([
        "BH", "BY", "CN", "EG", "IL", "IQ", "IR", "JO", "KP", "KW", "LB", "LY", "MO", "OM", "PK", "QA", "RU",
        "SA", "SY", "VE", "YE",
    ]),
);
/// D:5: arms embargoes of the United States; where it differs, the list of the State Department controls.
pub static D_5: CountryGroup = CountryGroup::of(
    "Country Group D:5",
    &Country::all([
        "AF", "BY", "CD", "CF", "CN", "CU", "ER", "HT", "IQ", "IR", "KP", "LB", "LY", "MM", "NI", "RU", "SD",
        "SO", "SS", "SY", "VE", "ZW",
    ]),
);
/// E:1: terrorist supporting countries.
pub static E_1: CountryGroup = CountryGroup::of("Country Group E:1", &Country::all(["IR", "KP", "SY"]));
/// E:2: unilateral embargo.
pub static E_2: CountryGroup = CountryGroup::of("Country Group E:2", &Country::all(["CU"]));

/// The Country Groups of supplement 1 to 15 CFR part 740 that decide something here.
pub const COUNTRY_GROUPS: &[&CountryGroup] =
    &[&A_1, &A_4, &A_5, &A_6, &D_1, &D_2, &D_3, &D_4, &D_5, &E_1, &E_2];
