//! Lists, and how their entries are written down.

use crate::goods::items::Category;
use crate::rule::control::{Control, End, Reason, Suspension, Version, Versions};
use crate::rule::criterion::{Criterion, all};
use crate::rule::instrument::{Application, Citation, Instrument, TextQuality};
use crate::rule::regime::Regime;
use crate::value::day::{Day, day};

/// An instrument of a regime, or a part of one, with what is true of all its entries.
///
/// What they have in common is said once, by the list; an entry says what is its
/// own, and ends with its reading. Its place in the instrument is its id, unless
/// [`at`](Entry::at) says otherwise, and its last step checks it.
///
/// ```
/// use dualuse::control::{Instrument, List, TextQuality, day};
/// use dualuse::Control;
/// use dualuse::criterion::point;
/// use dualuse::items::Uav;
/// use dualuse::Category;
/// use dualuse::{Regime, quantity::hours};
///
/// static REGULATION: Instrument = Instrument {
///     name: "Regulation (EU) 2021/821, Annex I",
///     title: "the list of dual-use items",
///     issuer: "European Parliament; Council of the European Union",
///     quality: TextQuality::Verbatim,
///     source: "Official Journal",
///     checked: "September 2026",
///     documents: &[],
///     doubts: &[],
/// };
///
/// const ANNEX_I: List = List::of(Regime::Eu, &REGULATION)
///     .since_at_least(day(2021, 9, 9), "no first day of any entry was seen");
///
/// static A_2: Control = ANNEX_I
///     .entry("9A012.a.2", Category::Uav, "unmanned aircraft and airships of 1 hour or more")
///     .original("A maximum 'endurance' of 1 hour or greater")
///     .reads(
///         point("a.2")
///             .says("a maximum endurance of 1 hour or more")
///             .means(Uav::ATTRIBUTES.endurance.at_least(hours(1.0))),
///     );
///
/// assert_eq!(A_2.versions()[0].citation.to_string(), "Regulation (EU) 2021/821, Annex I, 9A012.a.2");
/// assert_eq!(A_2.versions()[0].doubts().collect::<Vec<_>>(), ["no first day of any entry was seen"]);
/// ```
///
/// A list that quotes a number as another law writes it does not compile:
///
/// ```compile_fail
/// # use dualuse::control::{Control, Instrument, List, TextQuality};
/// # use dualuse::criterion::point;
/// # use dualuse::items::{Category, Uav};
/// # use dualuse::Regime;
/// # static LIST: Instrument = Instrument {
/// #     name: "", title: "", issuer: "", quality: TextQuality::Verbatim,
/// #     source: "", checked: "", documents: &[], doubts: &[],
/// # };
/// const WASSENAAR: List = List::of(Regime::Wassenaar, &LIST);
///
/// static A_2: Control = WASSENAAR
///     .entry("9.A.12.a.2", Category::Uav, "unmanned aircraft")
///     .reads(point("a").says("of 9A012.a").means(Uav::ATTRIBUTES.autonomous.is_yes()));
/// # println!("{A_2:?}");
/// ```
#[derive(Clone, Copy)]
pub struct List {
    regime: Regime,
    version: Version,
}

/// An entry on its way: a number, a heading, its days, and last its reading.
#[derive(Clone, Copy)]
pub struct Entry {
    regime: Regime,
    id: &'static str,
    category: Category,
    heading: &'static str,
    version: Version,
}

/// A version on its way: a place in a law, then its days, then its reading.
#[derive(Clone, Copy)]
pub struct Passage {
    version: Version,
}

impl List {
    /// An instrument of a regime.
    #[must_use]
    pub const fn of(regime: Regime, instrument: &'static Instrument) -> Self {
        Self { regime, version: instrument.at("").version }
    }

    /// What is doubtful in this part of the instrument, beside the doubts of the whole.
    #[must_use]
    pub const fn doubts(self, doubts: &'static [&'static str]) -> Self {
        self.with(Version { list_doubts: doubts, ..self.version })
    }

    /// An entry about a category of goods.
    #[must_use]
    pub const fn entry(self, id: &'static str, category: Category, heading: &'static str) -> Entry {
        let version = Version { citation: self.citation(place_of(id)), ..self.version };
        Entry { regime: self.regime, id, category, heading, version }
    }

    /// A rule on transactions.
    #[must_use]
    pub const fn rule(self, id: &'static str, heading: &'static str) -> Entry {
        self.entry(id, Category::Export, heading)
    }

    /// A place in the list, from which one of several versions is built.
    #[must_use]
    pub const fn at(self, place: &'static str) -> Passage {
        Passage { version: Version { citation: self.citation(place), ..self.version } }
    }

    const fn citation(self, place: &'static str) -> Citation {
        Citation { instrument: self.version.citation.instrument, place }
    }
}

impl Entry {
    /// The text as a criterion; this completes an entry that has one version.
    ///
    /// # Panics
    /// If the criterion asks for attributes of another category, or a text quotes
    /// a number as another law writes it; in a constant, a compile error.
    #[must_use]
    pub const fn reads(self, criterion: Criterion) -> Control {
        self.control(Versions::One(Version { criterion, ..self.version }))
    }

    /// The texts of an entry that has several, the oldest first; this completes it.
    ///
    /// # Panics
    /// As [`reads`](Self::reads), and if the versions overlap.
    #[must_use]
    pub const fn versions(self, versions: &'static [Version]) -> Control {
        self.control(Versions::Several(versions))
    }

    const fn control(self, versions: Versions) -> Control {
        let Self { regime, id, category, heading, .. } = self;
        Control { regime, id, category, heading, versions }.checked()
    }
}

impl Passage {
    /// The text as a criterion; this completes the version.
    #[must_use]
    pub const fn reads(self, criterion: Criterion) -> Version {
        Version { criterion, ..self.version }
    }
}

impl Instrument {
    /// A place in the instrument, from which a version is built.
    #[must_use]
    pub const fn at(&'static self, place: &'static str) -> Passage {
        let version = Version {
            citation: Citation { instrument: self, place },
            since: day(1, 1, 1),
            maybe_earlier: false,
            until: None,
            suspended: None,
            original: "",
            quality: self.quality,
            own_doubts: &[],
            list_doubts: &[],
            first_day_doubt: "",
            hs_codes: &[],
            customs_codes: None,
            also: &[],
            application: None,
            reasons: &[],
            criterion: all(&[]),
        };
        Passage { version }
    }
}

/// What is said of a list is true of its entries, until they say otherwise.
macro_rules! lists_entries_and_passages {
    ($($name:ident),+) => { $(impl $name {
        const fn with(mut self, version: Version) -> Self {
            self.version = version;
            self
        }

        /// The first day in force.
        #[must_use]
        pub const fn since(self, since: Day) -> Self {
            self.with(Version { since, maybe_earlier: false, first_day_doubt: "", ..self.version })
        }

        /// The first day for which the text was seen: it may be older, and why that is not known.
        #[must_use]
        pub const fn since_at_least(self, since: Day, doubt: &'static str) -> Self {
            self.with(Version { since, maybe_earlier: true, first_day_doubt: doubt, ..self.version })
        }

        /// The first day no longer in force, and the text that ended it.
        #[must_use]
        pub const fn until(self, on: Day, by: &'static str) -> Self {
            self.with(Version { until: Some(End { on, by, inferred: false }), ..self.version })
        }

        /// As [`until`](Self::until), where the text that ended it was not seen.
        #[must_use]
        pub const fn until_inferred(self, on: Day, by: &'static str) -> Self {
            self.with(Version { until: Some(End { on, by, inferred: true }), ..self.version })
        }

        /// How well it was read, where that differs from the instrument.
        #[must_use]
        pub const fn read(self, quality: TextQuality) -> Self {
            self.with(Version { quality, ..self.version })
        }

        /// Reference codes of the Harmonized System.
        #[must_use]
        pub const fn hs(self, hs_codes: &'static [&'static str]) -> Self {
            self.with(Version { hs_codes, ..self.version })
        }

        /// Codes under which customs took such goods from a day on, though the text does not name them.
        #[must_use]
        pub const fn customs(self, since: Day, codes: &'static [&'static str]) -> Self {
            self.with(Version { customs_codes: Some((since, codes)), ..self.version })
        }

        /// How a licence is applied for.
        #[must_use]
        pub const fn application(self, application: &'static Application) -> Self {
            self.with(Version { application: Some(application), ..self.version })
        }

        /// Why a licence is needed, as some regimes code it.
        #[must_use]
        pub const fn reasons(self, reasons: &'static [Reason]) -> Self {
            self.with(Version { reasons, ..self.version })
        }
    })+ };
}

lists_entries_and_passages!(List, Entry, Passage);

/// What only one text has.
macro_rules! entries_and_passages {
    ($($name:ident),+) => { $(impl $name {
        /// The short words that bind, in the binding language.
        #[must_use]
        pub const fn original(self, original: &'static str) -> Self {
            self.with(Version { original, ..self.version })
        }

        /// What is doubtful in this text alone, beside disputed readings and the doubts of its list.
        #[must_use]
        pub const fn doubts(self, doubts: &'static [&'static str]) -> Self {
            self.with(Version { own_doubts: doubts, ..self.version })
        }

        /// Other texts that refer to this one or restate it, each from its first day on.
        #[must_use]
        pub const fn also(self, also: &'static [(Day, Citation)]) -> Self {
            self.with(Version { also, ..self.version })
        }

        /// Not applied from the first day to before the second.
        #[must_use]
        pub const fn suspended(self, from: Day, until: Day, by: &'static str) -> Self {
            let suspended = Some(Suspension { from, until, by, unconfirmed_from: None });
            self.with(Version { suspended, ..self.version })
        }

        /// As [`suspended`](Self::suspended), but from the middle day on only announced.
        #[must_use]
        pub const fn suspended_unconfirmed(
            self,
            from: Day,
            unconfirmed_from: Day,
            until: Day,
            by: &'static str,
        ) -> Self {
            let suspended = Some(Suspension { from, until, by, unconfirmed_from: Some(unconfirmed_from) });
            self.with(Version { suspended, ..self.version })
        }
    })+ };
}

entries_and_passages!(Entry, Passage);

impl Entry {
    /// The place in the instrument, where it is not the id.
    #[must_use]
    pub const fn at(self, place: &'static str) -> Self {
        let citation = Citation { place, ..self.version.citation };
        self.with(Version { citation, ..self.version })
    }
}

/// A paragraph that several lists print alike, each at a place of its own.
#[derive(Clone, Copy)]
pub struct Paragraph {
    category: Category,
    heading: &'static str,
    original: &'static str,
    doubts: &'static [&'static str],
    /// Its text as a criterion.
    pub criterion: Criterion,
}

impl Paragraph {
    /// What it is about; its reading follows.
    #[must_use]
    pub const fn on(category: Category, heading: &'static str) -> Self {
        Self { category, heading, original: "", doubts: &[], criterion: all(&[]) }
    }

    /// Its own words.
    #[must_use]
    pub const fn original(self, original: &'static str) -> Self {
        Self { original, ..self }
    }

    /// How far its reading stands back from its words.
    #[must_use]
    pub const fn doubts(self, doubts: &'static [&'static str]) -> Self {
        Self { doubts, ..self }
    }

    /// Its text as a criterion.
    #[must_use]
    pub const fn reads(self, criterion: Criterion) -> Self {
        Self { criterion, ..self }
    }
}

impl List {
    /// An entry that prints just this paragraph.
    ///
    /// # Panics
    /// As [`Entry::reads`].
    #[must_use]
    pub const fn prints(self, id: &'static str, paragraph: Paragraph) -> Control {
        let Paragraph { category, heading, original, doubts, criterion } = paragraph;
        self.entry(id, category, heading).original(original).doubts(doubts).reads(criterion)
    }
}

/// The place of an id, without what tells entries of one number apart: `ML11.a` of `ML11.a (radio)`.
const fn place_of(id: &'static str) -> &'static str {
    let mut at = 0;
    while at + 1 < id.len() {
        if id.as_bytes()[at] == b' ' && id.as_bytes()[at + 1] == b'(' {
            return id.split_at(at).0;
        }
        at += 1;
    }
    id
}
