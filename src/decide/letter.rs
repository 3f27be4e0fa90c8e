//! What is told of a version of a text, whatever the item.

use std::fmt::Write as _;
use std::sync::Arc;

use crate::rule::control::{Standing, Version};
use crate::value::day::Day;
use crate::value::text::Text;

/// Where a text stands, what it says, and what is doubtful in it.
#[derive(Debug)]
pub(crate) struct Letter {
    /// Where it stands, over which days, how well it was read, and what it says.
    pub text: Text,
    /// Where it stands, and where the texts stand that restate it.
    pub cites: Arc<[Text]>,
    /// By what it ended or was suspended.
    pub ends: Option<Text>,
    /// The doubts of the version, of its end and of its suspension, and last those of its list.
    pub doubts: Arc<[Text]>,
}

impl Letter {
    /// Of a version with its standing, as it is read on a day.
    pub fn of(version: &Version, standing: Standing, day: Day) -> Self {
        let cites = version.citations(day).map(|citation| citation.to_string().into());
        let mut cites: Vec<Text> = cites.collect();
        cites.dedup();
        Self {
            text: text(version).into(),
            cites: cites.into(),
            ends: ends(version, standing).map(Text::from),
            doubts: Self::doubts(version, standing).into(),
        }
    }

    /// The doubts of a version, of its end and of its suspension, and last those of its list.
    pub fn doubts(version: &Version, standing: Standing) -> Vec<Text> {
        let mut doubts: Vec<_> = version.own_doubts.iter().map(|&doubt| Text::from(doubt)).collect();
        if let (Standing::Ended, Some(end)) = (standing, version.until)
            && end.inferred
        {
            doubts.push(format!("its end on {} is inferred: {}", end.on, end.by).into());
        }
        if standing == Standing::Pending && version.maybe_earlier {
            doubts.push(format!("whether it was law before {} was not looked up", version.since).into());
        }
        if let (Standing::Suspended, Some(suspension)) = (standing, version.suspended)
            && let Some(from) = suspension.unconfirmed_from
        {
            let doubt = format!("from {from} the suspension was only announced, its text was not seen");
            doubts.push(doubt.into());
        }
        doubts.extend(version.shared_doubts().map(Text::from));
        doubts
    }
}

fn text(version: &Version) -> String {
    let since = if version.maybe_earlier { "at least since" } else { "since" };
    let mut text = format!("{}, {since} {}", version.citation, version.since);
    if let Some(end) = version.until {
        let _ = write!(text, ", until the day before {} (ended by {})", end.on, end.by);
    }
    if let Some(suspension) = version.suspended {
        let _ = write!(text, ", suspended from {} by {}", suspension.from, suspension.by);
    }
    let _ = write!(text, "; text read: {}", version.quality);
    if !version.original.is_empty() {
        let _ = write!(text, "; it says: {}", version.original);
    }
    text
}

fn ends(version: &Version, standing: Standing) -> Option<String> {
    match (standing, version.until, version.suspended) {
        (Standing::Ended, Some(end), _) => Some(format!("ended on {} by {}", end.on, end.by)),
        (Standing::Suspended, _, Some(suspension)) => {
            Some(format!("suspended from {} by {}", suspension.from, suspension.by))
        }
        _ => None,
    }
}
