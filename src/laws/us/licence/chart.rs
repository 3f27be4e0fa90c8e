//! The Commerce Country Chart, supplement 1 to 15 CFR part 738: for each destination the columns that
//! have an X there, so that a licence is needed for an item that is controlled for that reason, unless a
//! licence exception applies.
//!
//! Typed from the copy of 1 September 2026, whose last amendment is 90 FR 47189 of 30 September 2025, and
//! compared by a test with the table that it was typed from. Cuba, Iran, North Korea and Syria have a
//! sentence instead of columns. No destination has an X under AT. The two columns of AT are left out here.

use crate::value::country::{Country, CountryGroup};

/// Columns of the chart, one bit each.
type Columns = u16;

const CB1: Columns = 1 << 0;
const CB2: Columns = 1 << 1;
const CB3: Columns = 1 << 2;
const NP1: Columns = 1 << 3;
const NP2: Columns = 1 << 4;
const NS1: Columns = 1 << 5;
const NS2: Columns = 1 << 6;
const MT1: Columns = 1 << 7;
const RS1: Columns = 1 << 8;
const RS2: Columns = 1 << 9;
const FC1: Columns = 1 << 10;
const CC1: Columns = 1 << 11;
const CC2: Columns = 1 << 12;
const CC3: Columns = 1 << 13;

/// What the Commerce Country Chart says of one destination.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChartRow {
    /// The destination.
    pub country: Country,
    /// What the chart calls it.
    pub name: &'static str,
    columns: Columns,
    /// The sentence that stands instead of columns; empty where there are columns.
    pub text: &'static str,
    /// The numbers of the footnotes.
    pub footnotes: &'static [u8],
}

const fn row(code: &str, name: &'static str, columns: Columns, footnotes: &'static [u8]) -> ChartRow {
    ChartRow { country: Country::of(code), name, columns, text: "", footnotes }
}

const fn text(code: &str, name: &'static str, footnotes: &'static [u8], text: &'static str) -> ChartRow {
    ChartRow { country: Country::of(code), name, columns: 0, text, footnotes }
}

impl ChartRow {
    /// The columns with an X, such as `NS1`, in the order of the chart.
    pub fn columns(&self) -> impl Iterator<Item = &'static str> {
        let columns = self.columns;
        NAMES.iter().enumerate().filter(move |(at, _)| columns >> at & 1 == 1).map(|(_, name)| *name)
    }
}

/// The names of the columns, in the order of their bits.
const NAMES: [&str; 14] =
    ["CB1", "CB2", "CB3", "NP1", "NP2", "NS1", "NS2", "MT1", "RS1", "RS2", "FC1", "CC1", "CC2", "CC3"];

/// Destinations for which the chart has columns, or a sentence.
pub static EVERY_ROW: CountryGroup = CountryGroup::of(
    "destinations with a row in the Country Chart",
    &rows_with::<{ COUNTRY_CHART.len() }>(Which::Any),
);

/// Destinations with a sentence instead of columns.
pub static SENTENCE: CountryGroup = CountryGroup::of(
    "destinations with a sentence in the Country Chart (Cuba, Iran, North Korea, Syria)",
    &rows_with::<{ count(Which::Sentence) }>(Which::Sentence),
);

/// Destinations with footnote 1, on sanctions of the United Nations.
pub static FOOTNOTE_1: CountryGroup = CountryGroup::of(
    "destinations with footnote 1 in the Country Chart (United Nations)",
    &rows_with::<{ count(Which::Footnote(1)) }>(Which::Footnote(1)),
);

/// Destinations with an X in a column.
macro_rules! column {
    ($($name:ident = $column:ident, $words:literal;)+) => { $(
        #[doc = concat!("Destinations with an X under ", $words, ".")]
        pub static $name: CountryGroup = CountryGroup::of(
            concat!("destinations with an X under ", $words, " in the Country Chart"),
            &rows_with::<{ count(Which::Column($column)) }>(Which::Column($column)),
        );
    )+ };
}

column! {
    UNDER_NS1 = NS1, "NS column 1";
    UNDER_NS2 = NS2, "NS column 2";
    UNDER_MT1 = MT1, "MT column 1";
    UNDER_NP1 = NP1, "NP column 1";
    UNDER_NP2 = NP2, "NP column 2";
    UNDER_RS1 = RS1, "RS column 1";
    UNDER_RS2 = RS2, "RS column 2";
    UNDER_CB2 = CB2, "CB column 2";
}

/// Rows of the chart.
#[derive(Clone, Copy)]
enum Which {
    Any,
    Sentence,
    Column(Columns),
    Footnote(u8),
}

impl Which {
    const fn is(self, row: &ChartRow) -> bool {
        match self {
            Self::Any => true,
            Self::Sentence => !row.text.is_empty(),
            Self::Column(column) => row.columns & column != 0,
            Self::Footnote(number) => {
                let mut at = 0;
                while at < row.footnotes.len() {
                    if row.footnotes[at] == number {
                        return true;
                    }
                    at += 1;
                }
                false
            }
        }
    }
}

const fn count(which: Which) -> usize {
    let (mut count, mut at) = (0, 0);
    while at < COUNTRY_CHART.len() {
        if which.is(&COUNTRY_CHART[at]) {
            count += 1;
        }
        at += 1;
    }
    count
}

const fn rows_with<const N: usize>(which: Which) -> [Country; N] {
    let mut found = [Country::CHINA; N];
    let (mut count, mut at) = (0, 0);
    while at < COUNTRY_CHART.len() {
        if which.is(&COUNTRY_CHART[at]) {
            found[count] = COUNTRY_CHART[at].country;
            count += 1;
        }
        at += 1;
    }
    found
}

/// The Commerce Country Chart as of 1 September 2026, by code: for each destination the columns with an X.
#[rustfmt::skip]
pub const COUNTRY_CHART: &[ChartRow] = &[
    row("AD", "Andorra", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("AE", "United Arab Emirates", CB1 | CB2 | CB3 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("AF", "Afghanistan", CB1 | CB2 | CB3 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("AG", "Antigua and Barbuda", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("AL", "Albania", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2, &[2, 3]),
    row("AM", "Armenia", CB1 | CB2 | CB3 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC2, &[]),
    row("AO", "Angola", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("AR", "Argentina", CB1 | NS1 | MT1 | RS1 | FC1 | CC1 | CC3, &[]),
    row("AT", "Austria", CB1 | NS1 | MT1 | RS1, &[3, 4]),
    row("AU", "Australia", CB1, &[10]),
    row("AW", "Aruba", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("AZ", "Azerbaijan", CB1 | CB2 | CB3 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC2, &[]),
    row("BA", "Bosnia and Herzegovina", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("BB", "Barbados", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("BD", "Bangladesh", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("BE", "Belgium", CB1 | NS1 | MT1 | RS1, &[3]),
    row("BF", "Burkina Faso", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("BG", "Bulgaria", CB1 | NS1 | MT1 | RS1, &[3]),
    row("BH", "Bahrain", CB1 | CB2 | CB3 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("BI", "Burundi", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("BJ", "Benin", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("BN", "Brunei", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("BO", "Bolivia", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("BR", "Brazil", CB1 | CB2 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("BS", "Bahamas, The", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("BT", "Bhutan", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("BW", "Botswana", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("BY", "Belarus", CB1 | CB2 | CB3 | NP1 | NP2 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC2, &[6]),
    row("BZ", "Belize", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("CA", "Canada", CB1 | FC1, &[]),
    row("CD", "Congo (Democratic Republic of the)", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[1]),
    row("CF", "Central African Republic", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("CG", "Congo (Republic of the)", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("CH", "Switzerland", CB1 | NS1 | MT1 | RS1, &[3, 4]),
    row("CI", "Cote d'Ivoire", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("CL", "Chile", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("CM", "Cameroon", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("CN", "China", CB1 | CB2 | CB3 | NP1 | NP2 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("CO", "Colombia", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("CR", "Costa Rica", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    text("CU", "Cuba", &[], "See part 746 of the EAR to determine whether a license is required in order to export or reexport to this destination."),
    row("CV", "Cape Verde", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("CW", "Curaçao", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("CY", "Cyprus", CB1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[2, 3, 4]),
    row("CZ", "Czech Republic", CB1 | NS1 | MT1 | RS1, &[3]),
    row("DE", "Germany", CB1 | NS1 | MT1 | RS1, &[3]),
    row("DJ", "Djibouti", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("DK", "Denmark", CB1 | NS1 | MT1 | RS1, &[3]),
    row("DM", "Dominica", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("DO", "Dominican Republic", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("DZ", "Algeria", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("EC", "Ecuador", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("EE", "Estonia", CB1 | NS1 | MT1 | RS1, &[3]),
    row("EG", "Egypt", CB1 | CB2 | CB3 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("EH", "Western Sahara", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("ER", "Eritrea", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[1]),
    row("ES", "Spain", CB1 | NS1 | MT1 | RS1, &[3]),
    row("ET", "Ethiopia", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("FI", "Finland", CB1 | NS1 | MT1 | RS1, &[3, 4]),
    row("FJ", "Fiji", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC2 | CC3, &[]),
    row("FM", "Micronesia (Federated State of)", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("FR", "France", CB1 | NS1 | MT1 | RS1, &[3]),
    row("GA", "Gabon", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("GB", "United Kingdom", CB1, &[10]),
    row("GD", "Grenada", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("GE", "Georgia", CB1 | CB2 | CB3 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC2, &[]),
    row("GH", "Ghana", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("GM", "Gambia, The", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("GN", "Guinea", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("GQ", "Equatorial Guinea", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("GR", "Greece", CB1 | NS1 | MT1 | RS1, &[3]),
    row("GT", "Guatemala", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("GW", "Guinea-Bissau", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("GY", "Guyana", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("HN", "Honduras", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("HR", "Croatia", CB1 | NS1 | MT1 | RS1, &[3]),
    row("HT", "Haiti", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("HU", "Hungary", CB1 | NS1 | MT1 | RS1, &[3]),
    row("ID", "Indonesia", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("IE", "Ireland", CB1 | NS1 | MT1 | RS1, &[3, 4]),
    row("IL", "Israel", CB1 | CB2 | CB3 | NP1 | NP2 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("IN", "India", CB1 | NP1 | NS1 | MT1 | RS1, &[7]),
    row("IQ", "Iraq", CB1 | CB2 | CB3 | NP1 | NP2 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC2, &[1]),
    text("IR", "Iran", &[1], "See part 746 of the EAR to determine whether a license is required in order to export or reexport to this destination."),
    row("IS", "Iceland", CB1 | NS1 | MT1 | RS1, &[3]),
    row("IT", "Italy", CB1 | NS1 | MT1 | RS1, &[3]),
    row("JM", "Jamaica", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("JO", "Jordan", CB1 | CB2 | CB3 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("JP", "Japan", CB1 | NS1 | MT1 | RS1, &[3]),
    row("KE", "Kenya", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("KG", "Kyrgyzstan", CB1 | CB2 | CB3 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC2, &[]),
    row("KH", "Cambodia", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC2, &[]),
    row("KI", "Kiribati", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("KM", "Comoros", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("KN", "St. Kitts and Nevis", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    text("KP", "Korea, North", &[1], "See Sections 742.19 and 746.4 of the EAR to determine whether a license is required in order to export or reexport to this destination."),
    row("KR", "Korea, South", CB1 | NS1 | MT1 | RS1, &[3, 4]),
    row("KW", "Kuwait", CB1 | CB2 | CB3 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("KZ", "Kazakhstan", CB1 | CB2 | CB3 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC2, &[]),
    row("LA", "Laos", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC2, &[]),
    row("LB", "Lebanon", CB1 | CB2 | CB3 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[1]),
    row("LC", "St. Lucia", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("LI", "Liechtenstein", CB1 | NS1 | MT1 | RS1, &[5]),
    row("LK", "Sri Lanka", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("LR", "Liberia", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("LS", "Lesotho", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("LT", "Lithuania", CB1 | NS1 | MT1 | RS1, &[3]),
    row("LU", "Luxembourg", CB1 | NS1 | MT1 | RS1, &[3]),
    row("LV", "Latvia", CB1 | NS1 | MT1 | RS1, &[3]),
    row("LY", "Libya", CB1 | CB2 | CB3 | NP1 | NP2 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[1]),
    row("MA", "Morocco", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("MC", "Monaco", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("MD", "Moldova", CB1 | CB2 | CB3 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC2, &[]),
    row("ME", "Montenegro", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC2 | CC3, &[]),
    row("MG", "Madagascar", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("MH", "Marshall Islands", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("MK", "North Macedonia", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("ML", "Mali", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("MM", "Burma", CB1 | CB2 | CB3 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("MN", "Mongolia", CB1 | CB2 | CB3 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC2, &[]),
    row("MO", "Macau", CB1 | CB2 | CB3 | NP1 | NP2 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("MR", "Mauritania", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("MT", "Malta", CB1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[2, 3, 4]),
    row("MU", "Mauritius", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("MV", "Maldives", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("MW", "Malawi", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("MX", "Mexico", CB1 | NS1 | MT1 | RS1 | FC1 | CC1 | CC3, &[]),
    row("MY", "Malaysia", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("MZ", "Mozambique", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("NA", "Namibia", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("NE", "Niger", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("NG", "Nigeria", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("NI", "Nicaragua", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("NL", "Netherlands", CB1 | NS1 | MT1 | RS1, &[3]),
    row("NO", "Norway", CB1 | NS1 | MT1 | RS1, &[3]),
    row("NP", "Nepal", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("NR", "Nauru", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("NZ", "New Zealand", CB1 | NS1 | MT1 | RS1, &[3]),
    row("OM", "Oman", CB1 | CB2 | CB3 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("PA", "Panama", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("PE", "Peru", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("PG", "Papua New Guinea", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("PH", "Philippines", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("PK", "Pakistan", CB1 | CB2 | CB3 | NP1 | NP2 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[8]),
    row("PL", "Poland", CB1 | NS1 | MT1 | RS1, &[3]),
    row("PT", "Portugal", CB1 | NS1 | MT1 | RS1, &[3]),
    row("PW", "Palau", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("PY", "Paraguay", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("QA", "Qatar", CB1 | CB2 | CB3 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("RO", "Romania", CB1 | NS1 | MT1 | RS1, &[3]),
    row("RS", "Serbia", CB1 | CB2 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC2 | CC3, &[]),
    row("RU", "Russia", CB1 | CB2 | CB3 | NP1 | NP2 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC2, &[6]),
    row("RW", "Rwanda", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC2 | CC3, &[]),
    row("SA", "Saudi Arabia", CB1 | CB2 | CB3 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("SB", "Solomon Islands", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("SC", "Seycheles", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("SD", "Sudan", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[1]),
    row("SE", "Sweden", CB1 | NS1 | MT1 | RS1, &[3, 4]),
    row("SG", "Singapore", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("SI", "Slovenia", CB1 | NS1 | MT1 | RS1, &[3]),
    row("SK", "Slovakia", CB1 | NS1 | MT1 | RS1, &[3]),
    row("SL", "Sierra Leone", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("SM", "San Marino", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("SN", "Senegal", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("SO", "Somalia", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[1]),
    row("SR", "Suriname", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("SS", "South Sudan, Republic of", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("ST", "Sao Tome and Principe", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("SV", "El Salvador", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("SX", "Sint Maarten (the Dutch two-fifths of the island of Saint Martin)", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    text("SY", "Syria", &[], "See § 746.9 of the EAR to determine whether a license is required in order to export or reexport to this destination."),
    row("SZ", "Eswatini", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("TD", "Chad", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("TG", "Togo", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("TH", "Thailand", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("TJ", "Tajikistan", CB1 | CB2 | CB3 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC2, &[]),
    row("TL", "Timor-Leste", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("TM", "Turkmenistan", CB1 | CB2 | CB3 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC2, &[]),
    row("TN", "Tunisia", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("TO", "Tonga", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("TR", "Türkiye", CB1 | NS1 | MT1 | RS1, &[]),
    row("TT", "Trinidad and Tobago", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("TV", "Tuvalu", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("TW", "Taiwan", CB1 | CB2 | CB3 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("TZ", "Tanzania", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("UA", "Ukraine", CB1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC2, &[9]),
    row("UG", "Uganda", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("UY", "Uruguay", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("UZ", "Uzbekistan", CB1 | CB2 | CB3 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC2, &[]),
    row("VA", "Vatican City", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("VC", "St. Vincent and the Grenadines", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("VE", "Venezuela", CB1 | CB2 | CB3 | NP1 | NP2 | NS1 | NS2 | MT1 | RS1 | RS2 | FC1 | CC1 | CC3, &[]),
    row("VN", "Vietnam", CB1 | CB2 | CB3 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC2, &[]),
    row("VU", "Vanuatu", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("WS", "Samoa", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("XK", "Kosovo", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC2 | CC3, &[]),
    row("YE", "Yemen", CB1 | CB2 | CB3 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("ZA", "South Africa", CB1 | CB2 | NS1 | MT1 | RS1 | CC1 | CC3, &[2, 3, 4]),
    row("ZM", "Zambia", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
    row("ZW", "Zimbabwe", CB1 | CB2 | NP1 | NS1 | NS2 | MT1 | RS1 | RS2 | CC1 | CC3, &[]),
];
