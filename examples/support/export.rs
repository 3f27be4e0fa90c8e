//! The export that the options of an example describe, beside what stands in the file.

use clap::{Args, ValueEnum};
use dualuse::{Country, Described};

/// Who gets the goods, where and for what; what is not said stays unknown.
#[derive(Args, Clone, Debug, Default)]
pub struct Export {
    /// The country from which the goods leave, as CN
    #[arg(long, value_name = "COUNTRY")]
    from: Option<Country>,
    /// The country where the goods were made
    #[arg(long, value_name = "COUNTRY")]
    origin: Option<Country>,
    /// The country of destination, as DE
    #[arg(long, value_name = "COUNTRY", value_delimiter = ',')]
    to: Vec<Country>,
    /// The country of the end user, where it is another
    #[arg(long, value_name = "COUNTRY")]
    end_user_country: Option<Country>,
    /// The end user: civil, military, or a name, by which no rule goes
    #[arg(long, value_name = "NAME")]
    end_user: Option<String>,
    /// What the goods are known to be for; whoever says civil answers for it
    #[arg(long, value_enum)]
    end_use: Option<EndUse>,
    /// The goods are of US origin, or are not
    #[arg(long, value_name = "yes|no")]
    us_origin: Option<String>,
    /// The net value of the order, as "4000 USD"
    #[arg(long, value_name = "VALUE")]
    value: Option<String>,
}

/// A known end use.
#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
enum EndUse {
    Civil,
    Military,
    Wmd,
    Terrorism,
}

const MILITARY_USES: [&str; 3] = ["military_end_use", "military_end_use_eu", "military_end_use_us"];
const MILITARY_USERS: [&str; 2] = ["military_end_user", "military_end_user_us"];
const OTHER_USES: [&str; 4] =
    ["wmd_end_use", "terrorist_end_use", "raises_military_strength", "unauthorised_military_items"];

impl Export {
    /// The destinations, in the order in which they were given.
    pub fn destinations(&self) -> &[Country] {
        &self.to
    }

    /// What is described, with the export of these options to a destination.
    pub fn of(&self, mut described: Described, to: Option<Country>) -> Result<Described, String> {
        for (name, value) in self.values(to) {
            let path = format!("export.{name}");
            described.put(&path, &value.as_str().into()).map_err(|error| error.to_string())?;
        }
        if let Some(name) = self.end_user.as_deref().filter(|name| !is_kind(name)) {
            described.export.get_or_insert_default().name = Some(name.to_owned());
        }
        Ok(described)
    }

    fn values(&self, to: Option<Country>) -> Vec<(&'static str, String)> {
        let country = |country: Option<Country>| country.map(|country| country.to_string());
        let said = [
            ("departure", country(self.from)),
            ("origin", country(self.origin)),
            ("destination", country(to)),
            ("end_user_country", country(self.end_user_country)),
            ("us_origin", self.us_origin.clone()),
            ("value", self.value.clone()),
        ];
        let mut values: Vec<_> = said.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
        let mut flags = |names: &[&'static str], value: &str| {
            values.extend(names.iter().map(|name| (*name, value.to_owned())));
        };
        match self.end_use {
            None => {}
            Some(EndUse::Civil) => {
                flags(&MILITARY_USES, "no");
                flags(&OTHER_USES, "no");
            }
            Some(EndUse::Military) => flags(&MILITARY_USES, "yes"),
            Some(EndUse::Wmd) => flags(&["wmd_end_use"], "yes"),
            Some(EndUse::Terrorism) => flags(&["terrorist_end_use"], "yes"),
        }
        match self.end_user.as_deref() {
            Some("civil") => flags(&MILITARY_USERS, "no"),
            Some("military") => flags(&MILITARY_USERS, "yes"),
            _ => {}
        }
        values
    }
}

/// Whether the words say what kind of end user it is, and not who.
fn is_kind(name: &str) -> bool {
    matches!(name, "civil" | "military")
}
