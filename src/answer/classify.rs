//! How a case is classified: each regime's verdict with all that stands behind it.

use std::collections::BTreeMap;

use crate::answer::ask::ask_next;
use crate::answer::case::Case;
use crate::answer::classification::{
    CONTRACT, Classification, DisputeDecision, EntryDecision, LeftOut, MeasureDecision, RegimeDecision,
    unique,
};
use crate::answer::deciding::Deciding;
use crate::answer::decision::cited;
use crate::answer::goods_of_rule::OfItem;
use crate::answer::review::{self, Around};
use crate::decide::entry_of_day::{Counts, EntryOfRegime, OfEntry};
use crate::decide::explain::{Question, Subject, Told};
use crate::decide::look::Look;
use crate::decide::question::Questions;
use crate::decide::quick::QuickSet;
use crate::decide::regime_of_day::RegimeOfDay;
use crate::decide::scope::measure_seed;
use crate::decide::variable::PlaceId;
use crate::goods::item::{Attribute, Carries};
use crate::goods::items::{Category, Export, ItemRef};
use crate::goods::path::join;
use crate::rule::control::Standing;
use crate::rule::criterion::Dispute;
use crate::rule::measure::Measure;
use crate::rule::omission::Omission;
use crate::rule::verdict::Verdict;
use crate::value::text::Text;
use crate::value::truth::Truth;

/// What the law says of an item and of every part on board.
#[derive(Default)]
struct OfParts {
    entries: Vec<EntryDecision>,
    /// The versions of these entries, by their addresses.
    versions: QuickSet<usize>,
    left_out: Vec<LeftOut>,
}

/// What is said of a fact that was asked in vain and keeps a verdict open.
pub(super) const NOT_KNOWN: &str = " is not known";

impl Case<'_> {
    pub(super) fn classify_as_stated(&self) -> Classification {
        let law = self.law();
        let regimes = self.regimes.iter().filter_map(|&regime| law.regime(regime));
        let questions = (self.asking > 0).then(|| Questions::of(self.asked()));
        let told = Told::default();
        let mut regimes: Vec<_> = regimes.map(|regime| self.decide(regime, &told)).collect();
        if let Some(questions) = &questions {
            for decision in regimes.iter_mut().filter(|told| told.verdict == Verdict::Undetermined) {
                let not_known = questions.not_known(decision.regime);
                decision.open_because.extend(not_known.iter().map(|path| format!("{path}{NOT_KNOWN}")));
            }
            self.change(&mut regimes);
        }
        let ask = questions.map(|questions| ask_next(questions, self.asked(), self.asking));
        Classification {
            contract: CONTRACT,
            law: crate::laws::REVISION.into(),
            name: self.item.name().map(str::to_owned),
            category: self.item.category(),
            on: law.day(),
            regimes,
            cargo_unknown: unknown_cargo(self.item, String::new()),
            unasked: self.unasked(),
            ask: ask.unwrap_or_default(),
            assumes: BTreeMap::new(),
            derived: Vec::new(),
            contradictions: Vec::new(),
        }
    }

    /// The facts that are stated and that no entry of the regimes asks.
    fn unasked(&self) -> Vec<String> {
        let regimes: Vec<_> = self.regimes.iter().filter_map(|&regime| self.law().regime(regime)).collect();
        let mut unasked = Vec::new();
        stated(self.item, "", &mut |path, attribute| {
            if !regimes.iter().any(|regime| regime.cargo.tables.asks(attribute)) {
                unasked.push(path);
            }
        });
        unasked
    }

    fn decide(&self, regime: &RegimeOfDay, told: &Told) -> RegimeDecision {
        let mut of_parts = OfParts::default();
        self.decide_parts(regime, self.item, Text::EMPTY, told, &mut of_parts);
        let OfParts { mut entries, versions, mut left_out } = of_parts;
        let is_first = |entry: &EntryDecision| regime.order.first == Some(entry.instrument.as_ref());
        entries.sort_by_key(|entry| (!is_first(entry), entry.standing != Standing::InForce));
        let measures =
            self.export.map_or(Vec::new(), |export| self.decide_measures(regime, export, &entries));
        let (verdict, readings) = regime.verdicts(self.item, self.export.map(ItemRef::from));
        let licence = self.export.and_then(|export| self.licence(regime, export, &entries, &left_out));
        let deciding = self.deciding(regime, verdict, &entries);
        let jointly = if deciding.iter().any(|entry| entry.controls()) { &[] } else { &deciding[..] };
        let jointly = jointly.iter().map(|entry| entry.key()).collect();
        let deciding = deciding.into_iter().map(Deciding::of).collect();
        let told =
            entries.iter().filter(|entry| entry.standing == Standing::InForce && entry.truth != Truth::No);
        let ruled_out = asked(regime, self.item).saturating_sub(told.count());
        let mut categories = Vec::new();
        collect_categories(self.item, &mut categories);
        let cites = categories.iter().flat_map(|&category| &regime.consulted(category).cites);
        let mut is_new = QuickSet::default();
        let consulted = cites.filter(|cite| is_new.insert(cite.as_str())).cloned().collect();
        let silent_about =
            categories.into_iter().filter(|&category| regime.consulted(category).cites.is_empty()).collect();
        let of_entries = regime.entries.iter().filter_map(|entry| {
            let is_law = matches!(entry.standing, Standing::InForce | Standing::Suspended);
            let is_told = is_law && versions.contains(&std::ptr::from_ref(entry.version).addr());
            let is_near = entry.standing == Standing::InForce
                && entry.version.application_on(regime.day).is_some_and(|it| !it.near_misses.is_empty())
                && holds(self.item, entry.control.category);
            (is_told || is_near).then(|| cited(entry.version, entry.standing, regime.day))
        });
        let of_measures = regime.measures.iter().filter_map(|measure| {
            let (standing, version) = measure.control.standing(regime.day);
            let is_told = measures.iter().any(|told| told.measure == measure.control.id);
            (standing == Standing::InForce && is_told).then(|| cited(version, standing, regime.day))
        });
        let instruments = unique(of_entries.chain(of_measures));
        left_out.splice(0..0, review::carrying(regime, self.item.category(), &entries));
        let around = Around::of(regime, self.item.category(), &entries, self.export.is_some());
        let scopes = measures.iter().flat_map(|measure| &measure.disputed);
        let scopes = scopes.filter_map(|dispute| dispute.split(": ").next());
        let scopes: Vec<_> = scopes.map(|dispute| format!("dispute {dispute}")).collect();
        let disputes = disputes(readings);
        let open_because = match verdict {
            Verdict::Undetermined => {
                unique(open_because(regime, &entries, &left_out, &disputes).into_iter().chain(scopes))
            }
            _ => Vec::new(),
        };
        let condition = match verdict {
            Verdict::Undetermined => condition_of(&entries),
            _ => None,
        };
        let regime = regime.regime;
        let is_of_export = matches!(verdict, Verdict::LicenceRequired | Verdict::Prohibited);
        let reaches = licence.as_ref().map(|licence| licence.reaches).filter(|_| is_of_export);
        RegimeDecision {
            regime,
            verdict,
            reaches: reaches.filter(|reaches| *reaches != Truth::Yes),
            deciding,
            entries,
            ruled_out,
            measures,
            licence,
            jointly,
            consulted,
            silent_about,
            left_out,
            open_because,
            around,
            disputes,
            condition,
            rests_on: Vec::new(),
            rests: Vec::new(),
            changes: Vec::new(),
            near_limits: Vec::new(),
            instruments,
        }
    }

    /// The first entry that says yes; if there is none, the fewest that control the item together.
    fn deciding<'e>(
        &self,
        regime: &RegimeOfDay,
        verdict: Verdict,
        entries: &'e [EntryDecision],
    ) -> Vec<&'e EntryDecision> {
        if let Some(entry) = entries.iter().find(|entry| entry.controls()) {
            return vec![entry];
        }
        if verdict != Verdict::Controlled {
            return Vec::new();
        }
        let open: Vec<_> = entries.iter().filter(|entry| entry.is_open()).collect();
        let control =
            |entry: &&EntryDecision| regime.entries.iter().find(|known| known.control.id == entry.entry);
        let needed = regime.jointly(self.item, open.iter().filter_map(control).map(|entry| entry.control));
        open.into_iter().filter(|entry| needed.iter().any(|control| control.id == entry.entry)).collect()
    }

    fn decide_parts(
        &self,
        regime: &RegimeOfDay,
        item: ItemRef<'_>,
        part: Text,
        told: &Told,
        of_parts: &mut OfParts,
    ) {
        let look = Look::at(item, &regime.cargo);
        let subject = Subject { look: &look, path: &part, told };
        let entries = regime.compiled_entries_of(item.category());
        for (entry, compiled) in entries {
            if let Some(decision) = self.decide_entry(entry, compiled, subject) {
                of_parts.entries.push(decision);
                of_parts.versions.insert(std::ptr::from_ref(entry.version).addr());
            }
        }
        let omissions = regime.omissions_of(item.category());
        of_parts.left_out.extend(omissions.filter_map(|omission| LeftOut::of(regime, omission, subject)));
        for (index, item) in item.carries().items().unwrap_or_default().iter().enumerate() {
            let part = format!("{}[{index}]", join(&part, "carries")).into();
            self.decide_parts(regime, item.borrow(), part, told, of_parts);
        }
    }

    fn decide_entry(
        &self,
        entry: &EntryOfRegime,
        compiled: &OfEntry,
        subject: Subject<'_>,
    ) -> Option<EntryDecision> {
        let truth = compiled.truth(subject.look);
        let told = match entry.standing {
            Standing::InForce | Standing::Suspended => truth != Truth::No,
            Standing::Pending if entry.version.maybe_earlier => truth != Truth::No,
            Standing::Pending | Standing::Ended => truth == Truth::Yes,
        };
        (told || self.all_entries).then(|| {
            let decision = EntryDecision::new(compiled, entry, truth, subject);
            if self.asking > 0 { decision.with_condition(entry, subject.look) } else { decision }
        })
    }

    fn decide_measures(
        &self,
        regime: &RegimeOfDay,
        export: &Export,
        entries: &[EntryDecision],
    ) -> Vec<MeasureDecision> {
        let of_category = regime.export(self.item.category());
        let look = Look::at(self.item, &regime.cargo).for_export(export.into());
        let subject = Subject { look: &look, path: &"export".into(), told: &Told::default() };
        let of_goods = Subject { look: &look, path: &Text::EMPTY, told: &Told::default() };
        let explainer = of_category.explainer(regime.day, of_goods);
        let of_item = OfItem { category: self.item.category(), entries, explainer };
        let decide = |(at, measure): (usize, &&'static Measure)| {
            let (standing, version) = measure.control.standing(regime.day);
            let says = of_category.measure(at, &look);
            let told = standing == Standing::InForce && says.applies != Truth::No;
            (told || self.all_entries).then(|| {
                let (criterion, _, day) = measure_seed(measure, regime.day);
                let ground =
                    of_category.explainer(day, subject).explain(criterion, PlaceId::EXPORT, "export");
                let goods = match says.about_item {
                    Truth::Unknown => of_item.open(measure.scope),
                    Truth::Yes | Truth::No => Vec::new(),
                };
                MeasureDecision::new(measure, (standing, version), says, (ground, goods), regime.day)
            })
        };
        regime.measures.iter().enumerate().filter_map(decide).collect()
    }
}

/// How many entries in force are put to an item and what is on board.
fn asked(regime: &RegimeOfDay, item: ItemRef<'_>) -> usize {
    let below = item.carries().items().unwrap_or_default().iter();
    regime.consulted(item.category()).in_force + below.map(|item| asked(regime, item.borrow())).sum::<usize>()
}

/// The disputes on whose reading the verdict hangs.
fn disputes(asked: Vec<(Dispute, Vec<Verdict>)>) -> Vec<DisputeDecision> {
    let differ = asked.into_iter().filter(|(_, verdicts)| verdicts.iter().any(|it| *it != verdicts[0]));
    differ
        .map(|(dispute, verdicts)| DisputeDecision {
            id: dispute.id.into(),
            doubt: dispute.doubt.into(),
            readings: (dispute.readings.iter().zip(verdicts))
                .filter_map(|(reading, verdict)| Some((reading.number?.into(), verdict)))
                .collect(),
        })
        .collect()
}

/// What keeps a verdict open that no fact of the item can close.
fn open_because(
    regime: &RegimeOfDay,
    entries: &[EntryDecision],
    left_out: &[LeftOut],
    disputes: &[DisputeDecision],
) -> Vec<String> {
    let before = regime.answers_from.filter(|_| regime.is_before_first_text);
    let before = before.map(|first| format!("text before {first}"));
    let disputes = disputes.iter().map(|dispute| format!("dispute {}", dispute.id));
    let unsure = regime.entries.iter().filter(|entry| {
        entry.counts == Counts::Perhaps && entries.iter().any(|told| told.entry == entry.control.id)
    });
    let unsure = unsure.map(|entry| match entry.standing {
        Standing::Suspended => format!("suspension of {} is only announced", entry.control.id),
        _ => format!("text of {} before {}", entry.control.id, entry.version.since),
    });
    let not_encoded = left_out.iter().map(|point| format!("{} is not encoded", point.place));
    unique(before.into_iter().chain(disputes).chain(unsure).chain(not_encoded))
}

/// What is left to hold for one of the entries in force to apply.
fn condition_of(entries: &[EntryDecision]) -> Option<String> {
    let open = entries.iter().filter(|entry| entry.is_open());
    let told = open.filter_map(|entry| {
        let condition = entry.condition.as_ref()?;
        Some(format!("{} if {condition}", entry.key()))
    });
    let told: Vec<_> = told.collect();
    (!told.is_empty()).then(|| told.join("; "))
}

/// The categories of an item and what is on board, each once.
fn collect_categories(item: ItemRef<'_>, categories: &mut Vec<Category>) {
    if !categories.contains(&item.category()) {
        categories.push(item.category());
    }
    for item in item.carries().items().unwrap_or_default() {
        collect_categories(item.borrow(), categories);
    }
}

/// Whether an item or something on board is of a category.
fn holds(item: ItemRef<'_>, category: Category) -> bool {
    let on_board = item.carries().items().unwrap_or_default();
    item.category() == category || on_board.iter().any(|item| holds(item.borrow(), category))
}

impl LeftOut {
    /// A point that is left out, if it may be about an item.
    fn of(regime: &RegimeOfDay, omission: &'static Omission, subject: Subject<'_>) -> Option<Self> {
        let of_category = regime.category(omission.category);
        let ground = of_category.explain_omission(omission, regime.day, subject)?;
        Some(Self {
            place: omission.place.into(),
            what: omission.what.into(),
            part: subject.path.clone(),
            truth: ground.truth,
            open: ground.open_questions().into_iter().map(Question::into_text).collect(),
        })
    }
}

/// Meets every attribute of which something is stated, of an item and of what is on board.
fn stated(item: ItemRef<'_>, path: &str, meet: &mut dyn FnMut(String, &'static Attribute)) {
    let unknown = item.category().unknown_ref();
    for attribute in item.category().attributes() {
        if (attribute.read)(item) != (attribute.read)(unknown) {
            meet(join(path, attribute.name), attribute);
        }
    }
    for (index, item) in item.carries().items().unwrap_or_default().iter().enumerate() {
        stated(item.borrow(), &format!("{}[{index}]", join(path, "carries")), meet);
    }
}

/// The paths of the lists of cargo that are unknown, of aircraft only: they are made to carry things.
fn unknown_cargo(item: ItemRef<'_>, path: String) -> Vec<String> {
    let path = join(&path, "carries");
    match item.carries() {
        Carries::Unknown if item.category() == Category::Uav => vec![path],
        Carries::Unknown => Vec::new(),
        Carries::Items(items) => {
            let below = items.iter().enumerate();
            below.flat_map(|(index, item)| unknown_cargo(item.borrow(), format!("{path}[{index}]"))).collect()
        }
    }
}
