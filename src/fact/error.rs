//! What can be wrong with a value that somebody wrote.

/// Why a value could not be read. The text that was given stands in backticks.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ValueError {
    /// Nothing was written.
    #[error("the value is empty; write `unknown` if it is not known")]
    Empty,
    /// The text does not begin with a number.
    #[error("`{text}` is not a number with a unit, such as `{example}`")]
    NotANumber {
        /// What was written.
        text: String,
        /// A value that would be read.
        example: String,
    },
    /// Infinite, or no number at all.
    #[error("`{text}` is not a finite number")]
    NotFinite {
        /// What was written.
        text: String,
    },
    /// A number without its unit.
    #[error("`{text}` has no unit; write for example `{text} {unit}`")]
    NoUnit {
        /// What was written.
        text: String,
        /// A unit that would be read.
        unit: &'static str,
    },
    /// No such unit.
    #[error("`{unit}` is not a unit of {dimension}{}", near_name(.near))]
    UnknownUnit {
        /// What was written as the unit.
        unit: String,
        /// What the attribute measures.
        dimension: &'static str,
        /// A unit with nearly this name.
        near: Option<String>,
    },
    /// A unit of something else.
    #[error("`{unit}` is a unit of {found}, not of {wanted}")]
    WrongDimension {
        /// What was written as the unit.
        unit: String,
        /// What it measures.
        found: &'static str,
        /// What the attribute measures.
        wanted: &'static str,
    },
    /// Below zero where that has no meaning.
    #[error("`{text}` is negative")]
    Negative {
        /// What was written.
        text: String,
    },
    /// Too large to be counted in steps.
    #[error("`{text}` is out of range")]
    OutOfRange {
        /// What was written.
        text: String,
    },
    /// Not a whole number of things.
    #[error("`{text}` is not a whole number")]
    NotWhole {
        /// What was written.
        text: String,
    },
    /// An interval that is upside down.
    #[error("`{text}` has its low end above its high end")]
    LowAboveHigh {
        /// What was written.
        text: String,
    },
    /// A comma that may group digits or begin the decimals.
    #[error("`{text}` is ambiguous: write `{whole}` for the thousands or `{decimal}` for the decimals")]
    Grouping {
        /// What was written.
        text: String,
        /// The reading without grouping.
        whole: String,
        /// The reading with a decimal point.
        decimal: String,
    },
    /// Approximately: nobody knows how far.
    #[error("`{text}` is approximate; give a tolerance, as in `{number} ± 5 %`, or write `unknown`")]
    Approximate {
        /// What was written.
        text: String,
        /// What stands behind the sign.
        number: String,
    },
    /// An interval or a set where one exact value is needed.
    #[error("`{text}` is not one exact value")]
    NotExact {
        /// What was written.
        text: String,
    },
    /// Absent where an item always has the attribute.
    #[error("`{text}`: this cannot be absent; write `unknown` if it is not known")]
    NeverAbsent {
        /// What was written.
        text: String,
    },
    /// Yes and absent at once.
    #[error("`{text}` is both there and absent; say which, or write `unknown`")]
    Contradiction {
        /// What was written.
        text: String,
    },
    /// Neither yes nor no.
    #[error("`{text}` is neither `yes`, `no` nor `unknown`")]
    NotAFlag {
        /// What was written.
        text: String,
    },
    /// None of the named choices.
    #[error("`{text}` is none of {}{}", list(.allowed), near_name(.near))]
    UnknownChoice {
        /// What was written.
        text: String,
        /// The choices.
        allowed: &'static [&'static str],
        /// A choice with nearly this name.
        near: Option<String>,
    },
    /// Not a country code.
    #[error("`{text}` is not a two-letter ISO 3166-1 country code such as `JP`")]
    NotACountry {
        /// What was written.
        text: String,
    },
}

/// `; did you mean …?`, where a near name is known.
pub(crate) fn near_name(near: &Option<String>) -> String {
    near.as_ref().map_or(String::new(), |near| format!("; did you mean `{near}`?"))
}

/// Names in backticks, with commas between.
pub(crate) fn list(names: &[&str]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}

/// The name most like the one that was written, if any is like it.
pub(crate) fn nearest<'a>(text: &str, names: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let likeness = |name: &str| strsim::jaro_winkler(&text.to_lowercase(), &name.to_lowercase());
    names
        .into_iter()
        .map(|name| (likeness(name), name))
        .filter(|&(likeness, _)| likeness > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, name)| name.to_owned())
}
