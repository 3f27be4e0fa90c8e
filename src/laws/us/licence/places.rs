//! Destinations of which more is asked than the country: Hong Kong, which stands in no group, and the regions
//! of Ukraine.

use crate::goods::items::export::{Export, ExportAttributes};
use crate::rule::criterion::{Criterion, all, any, disputed, reading};
use crate::value::country::Country;

use crate::laws::us::licence::groups::{D_1, D_3, D_4, D_5};

const EXPORT: ExportAttributes = Export::ATTRIBUTES;

/// Hong Kong, which was taken out of the Country Chart in 2020 and stands in no group.
pub const HONG_KONG: Country = Country::of("HK");

/// Whether Hong Kong goes by what is said of China.
const AS_CHINA: Criterion = disputed(
    "US-HK",
    "the row of Hong Kong was taken out (85 FR 83788, which was not seen); a second copy of the chart says \
     that China's row applies",
    &[
        reading("China's row").says("China's row applies").means(all(&[])),
        reading("no row").says("no row applies").means(any(&[])),
    ],
);

/// To Hong Kong, if it goes by what is said of China.
pub const TO_HONG_KONG_AS_CHINA: Criterion =
    all(const { &[EXPORT.destination.is_country(HONG_KONG), AS_CHINA] });

/// To Country Group D:1, by China with Hong Kong.
pub const TO_D_1: Criterion = any(const { &[EXPORT.destination.is_in(&D_1), TO_HONG_KONG_AS_CHINA] });
/// To Country Group D:3, by China with Hong Kong.
pub const TO_D_3: Criterion = any(const { &[EXPORT.destination.is_in(&D_3), TO_HONG_KONG_AS_CHINA] });
/// To Country Group D:4, by China with Hong Kong.
pub const TO_D_4: Criterion = any(const { &[EXPORT.destination.is_in(&D_4), TO_HONG_KONG_AS_CHINA] });
/// To Country Group D:5, by China with Hong Kong.
pub const TO_D_5: Criterion = any(const { &[EXPORT.destination.is_in(&D_5), TO_HONG_KONG_AS_CHINA] });

/// By an end user of Hong Kong, if it goes by what is said of China.
pub const BY_HONG_KONG_AS_CHINA: Criterion =
    all(const { &[EXPORT.end_user_country.is_country(HONG_KONG), AS_CHINA] });

/// To the Crimea, Donetsk or Luhansk regions of Ukraine.
pub const TO_REGIONS_OF_UKRAINE: Criterion =
    all(const { &[EXPORT.destination.is_country(Country::of("UA")), IN_THESE_REGIONS] });

const IN_THESE_REGIONS: Criterion = disputed(
    "US-746.6",
    "whether the place is in the Crimea, Donetsk or Luhansk regions, for which section 746.6 asks a licence of almost \
     every item, is not told",
    &[
        reading("elsewhere in Ukraine").says("it is not").means(any(&[])),
        reading("one of these regions").says("it is").means(all(&[])),
    ],
);
