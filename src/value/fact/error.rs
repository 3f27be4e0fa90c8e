//! What can be wrong with a value that somebody wrote.

/// Why a value could not be read. The text that was given stands in backticks.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ValueError {
    /// Nothing was written.
    #[error("the value is empty; write `unknown` if it is not known")]
    Empty,
    /// The text does not begin with a number.
    #[error("`{}` is {}", shortened(.text), no_number(.unit))]
    NotANumber {
        /// What was written.
        text: String,
        /// A unit that would be read; empty for a count.
        unit: &'static str,
    },
    /// Infinite, or no number at all.
    #[error("`{}` is not a finite number", shortened(.text))]
    NotFinite {
        /// What was written.
        text: String,
    },
    /// A number without its unit.
    #[error("`{0}` has no unit; write for example `{0} {unit}`", shortened(.text))]
    NoUnit {
        /// What was written.
        text: String,
        /// A unit that would be read.
        unit: &'static str,
    },
    /// No such unit.
    #[error("`{}` is not a unit of {dimension}{}", shortened(.unit), near_name(.near))]
    UnknownUnit {
        /// What was written as the unit.
        unit: String,
        /// What the attribute measures.
        dimension: &'static str,
        /// A unit with nearly this name.
        near: Option<String>,
    },
    /// A unit of something else.
    #[error("`{}` is a unit of {found}, not of {wanted}", shortened(.unit))]
    WrongDimension {
        /// What was written as the unit.
        unit: String,
        /// What it measures.
        found: &'static str,
        /// What the attribute measures.
        wanted: &'static str,
    },
    /// A unit behind a number of things.
    #[error("`{}` is not a unit of anything counted; write the bare number", shortened(.unit))]
    UnitOfCount {
        /// What was written as the unit.
        unit: String,
    },
    /// Below zero where that has no meaning.
    #[error("`{}` is negative", shortened(.text))]
    Negative {
        /// What was written.
        text: String,
    },
    /// Too large to be counted in steps.
    #[error("`{}` is out of range", shortened(.text))]
    OutOfRange {
        /// What was written.
        text: String,
    },
    /// Not a whole number of things.
    #[error("`{}` is not a whole number", shortened(.text))]
    NotWhole {
        /// What was written.
        text: String,
    },
    /// An interval that is upside down.
    #[error("`{}` has its low end above its high end", shortened(.text))]
    LowAboveHigh {
        /// What was written.
        text: String,
    },
    /// A comma that may group digits or begin the decimals.
    #[error(
        "`{}` is ambiguous: write `{}` for the thousands or `{}` for the decimals",
        shortened(.text), shortened(.whole), shortened(.decimal)
    )]
    Grouping {
        /// What was written.
        text: String,
        /// The reading without grouping.
        whole: String,
        /// The reading with a decimal point.
        decimal: String,
    },
    /// Digits in groups.
    #[error("`{}` groups its digits; write `{}`", shortened(.text), shortened(.plain))]
    Grouped {
        /// What was written.
        text: String,
        /// The number without grouping.
        plain: String,
    },
    /// Two amounts with a gap between them.
    #[error("`{}` is more than one amount; write an interval, such as `{}`", shortened(.text), with_unit("3..5", .unit))]
    SeveralAmounts {
        /// What was written.
        text: String,
        /// A unit that would be read.
        unit: &'static str,
    },
    /// Approximately: nobody knows how far.
    #[error(
        "`{}` is approximate; give a tolerance, as in `{} ± 5 %`, or write `unknown`",
        shortened(.text), shortened(.number)
    )]
    Approximate {
        /// What was written.
        text: String,
        /// What stands behind the sign.
        number: String,
    },
    /// What most of a make keep, though not each.
    #[error("`{}` is a typical value; give the bound that the maker states, or write `unknown`", shortened(.text))]
    Typical {
        /// What was written.
        text: String,
    },
    /// A force of a scale of winds where a speed is asked for.
    #[error("`{}` is a wind force, not a speed; write the speed, as in `12 m/s`", shortened(.text))]
    WindForce {
        /// What was written.
        text: String,
    },
    /// A unit that may be one of several that lie far apart.
    #[error("`{}` may mean {meanings}; write the one that is meant", shortened(.unit))]
    AmbiguousUnit {
        /// What was written as the unit.
        unit: String,
        /// What it may mean.
        meanings: String,
    },
    /// The greatest amount where the least is asked for.
    #[error("`{}` gives the greatest amount, but the least is asked for; write that, or the interval", shortened(.text))]
    GreatestForLeast {
        /// What was written.
        text: String,
    },
    /// Two amounts that are not the same within their last digits.
    #[error("`{}` gives two amounts that do not agree; write one of them, or the interval that holds both", shortened(.text))]
    Disagree {
        /// What was written.
        text: String,
    },
    /// The name of another attribute before a value.
    #[error("`{}` gives the {}, which is not what is asked for here", shortened(.text), .label)]
    OtherAttribute {
        /// What was written.
        text: String,
        /// What it gives.
        label: String,
    },
    /// A dash or the like, which may say two things.
    #[error("`{}` may say that there is none or that it is not stated; write `none` or `unknown`", shortened(.text))]
    Unclear {
        /// What was written.
        text: String,
    },
    /// An interval or a set where one exact value is needed.
    #[error("`{}` is not one exact value", shortened(.text))]
    NotExact {
        /// What was written.
        text: String,
    },
    /// Absent where an item always has the attribute.
    #[error("`{}`: this cannot be absent; write `unknown` if it is not known", shortened(.text))]
    NeverAbsent {
        /// What was written.
        text: String,
    },
    /// Both some value and absent, where an item always has the attribute.
    #[error("`{}` is both there and absent; say which, or write `unknown`", shortened(.text))]
    Contradiction {
        /// What was written.
        text: String,
    },
    /// Neither yes nor no.
    #[error("`{}` is neither `yes`, `no` nor `unknown`", shortened(.text))]
    NotAFlag {
        /// What was written.
        text: String,
    },
    /// None of the named choices.
    #[error("`{}` is none of {}{}", shortened(.text), list(.allowed), near_name(.near))]
    UnknownChoice {
        /// What was written.
        text: String,
        /// The choices.
        allowed: &'static [&'static str],
        /// A choice with nearly this name.
        near: Option<String>,
    },
    /// Not a country code.
    #[error("`{}` is not a two-letter ISO 3166-1 country code such as `JP`", shortened(.text))]
    NotACountry {
        /// What was written.
        text: String,
    },
}

/// `; did you mean …?`, where a near name is known.
pub(crate) fn near_name(near: &Option<String>) -> String {
    near.as_ref().map_or(String::new(), |near| format!("; did you mean `{near}`?"))
}

fn no_number(unit: &str) -> String {
    match unit {
        "" => "not a whole number, such as `12`".to_owned(),
        unit => format!("not a number with a unit, such as `12 {unit}`"),
    }
}

fn with_unit(number: &str, unit: &str) -> String {
    format!("{number} {unit}").trim_end().to_owned()
}

/// What somebody wrote, short enough for a message and on one line.
pub(crate) fn shortened(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut characters = text.chars();
    let start = characters.by_ref().take(LONGEST);
    let mut shown: String = start.map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
    if characters.next().is_some() {
        shown.pop();
        shown.push('…');
    }
    shown
}

/// Names in backticks, with commas between.
pub(crate) fn list(names: &[&str]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}

/// The name most like the one that was written, if any is like it.
pub(crate) fn nearest<'a>(text: &str, names: impl IntoIterator<Item = &'a str>) -> Option<String> {
    if text.len() > 100 {
        return None;
    }
    let text = text.to_lowercase();
    // Jaro's measure overlooks the letters of short words, as of `mn` in `min`.
    let (measure, enough): (fn(&str, &str) -> f64, _) = match text.chars().count() {
        0..=4 => (strsim::normalized_damerau_levenshtein, 0.6),
        _ => (strsim::jaro_winkler, 0.8),
    };
    names
        .into_iter()
        .map(|name| (measure(&text, &name.to_lowercase()), name))
        .filter(|&(likeness, _)| likeness > enough)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, name)| name.to_owned())
}
