//! The oracle: every possible world of an item that a rule can tell apart.
//!
//! # What a world is
//!
//! In a world every attribute has one value (*absent* is one), every purpose is
//! nothing or one item, every list of cargo is a finite list of items, and so on
//! inside these. **On board** of an item are the items of its list and, of each of
//! them whose list is *told*, what is on board of it; so `carries` sees to any
//! depth. Where a list is given, the world has exactly its items. Where one is
//! left out, the world has any items in its place, in which everything is told:
//! - of the item that is asked, or of a purpose, these are on board of it;
//! - of an item *A* in a given list they are on board of *A*, but the list is not
//!   told: *A* sees them, and nothing outside of *A* does.
//!
//! Readings, and what each unknown text says, are chosen once for all places,
//! before anything else. From here on they are fixed, and a rule holds or fails
//! in a world and nothing else.
//!
//! # Which worlds are enough
//!
//! Two worlds of an item are as good as one if nothing that is asked tells them
//! apart. A **term** is what one `carries` asks: a category and rules. An item
//! *meets* it if it is of the category and all the rules hold for it. The terms
//! that a rule **mentions** at an item are those that it reaches through gates,
//! chosen readings and known texts, but not through a `carries` or a purpose. A
//! set *T* of terms is **closed** if it has every term that its own rules mention.
//! The **row** of an item for *T* is the set of terms of *T* that it meets, or
//! that something meets which it brings on board, which is what is on board of it
//! if its list is told, and nothing otherwise.
//!
//! 1. *Whether a rule holds for an item follows from three things*: which of the
//!    tests mentioned accept its values, which of the terms mentioned something on
//!    board meets, and which of the purposes mentioned its purpose meets. (By
//!    induction on the rule: these are its leaves.)
//! 2. *What something on board of x meets is the union of the rows of the items in
//!    its list.* (By definition of "on board" and of the row.) So the row of *x*
//!    is what *x* meets, and this union if its list is told.
//! 3. *Let T be closed and have all terms mentioned at x and above it. An item in
//!    the list of x can be replaced by another one of the same row for T, and no
//!    answer changes at x or above.* By 2 the union at *x* stays; as *T* is closed,
//!    it has all terms that matter for whether *x* meets a term of *T*, so by 1 *x*
//!    meets the same ones; so by 2 the row of *x* stays, and the same goes for
//!    the item above it, up to the one that is asked. This is why an inner item
//!    needs one world for each row, though it is seen from every level above.
//! 4. *A given list* has every choice of one world of each of its items. By 2
//!    only the union of the rows matters, so the list is built item by item, and of
//!    two beginnings with the same union one is kept.
//! 5. *A list left out* may hold any items, so that by 2 its unions are those of
//!    any rows out of *R*, the rows of all items in which everything is told. Let
//!    *H* be the least set with: for each category of *T*, all values, all
//!    purposes and each union *v* of rows in *H*, the row of such an item with *v*
//!    on board is in *H*. *The unions of rows in H are those of rows in R.* Each row
//!    in *H* is that of some item. Conversely, by induction on how deep goods lie
//!    in an item *y*: what is in its list has rows that are unions of *H*, and so
//!    is their union *v*. If no term is about its category, *y* meets nothing, and
//!    its row is *v*. Otherwise, by 1, *y* meets what the item with the same values
//!    and purpose meets that has *v* on board, so its row is in *H*. As *T* has
//!    finitely many subsets, *H* is reached from nothing by adding rows until there
//!    is no new one. Where the rules about a category mention no term, what such
//!    an item meets does not depend on *v*: its row is the union of its row with
//!    nothing on board and *v*, so that nothing on board is enough.
//!    For a list that is not told, *T* need only have what is mentioned at its own
//!    item, with all that this mentions.
//! 6. *A purpose* is asked by the terms of `designed_for` alone, which see nothing
//!    outside of it: one world for each set of these terms that it meets. An
//!    unknown purpose is nothing, or any item of a category that is asked for; of any
//!    other category it meets no term, as nothing does. It is an item that is asked
//!    itself, by smaller rules.
//! 7. *A value* matters only by the tests that are mentioned: one for each class of
//!    values that all of them accept alike.
//! 8. Values, purpose and cargo of an item, and the items of a list, are free of
//!    one another; so the worlds of an item are all combinations of these.
//!
//! So the worlds built here are worlds of the item, and every other world answers
//! as one of them does. `sampled.rs` puts this to the test with worlds at random.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use dualuse::{Category, Truth};

use crate::item::{Known, Partial, Purpose};
use crate::mentioned::{Mentioned, Term};
use crate::rule::{Rule, Supposed, all_hold, all_supposed};

/// More worlds than are worth counting at one place.
#[derive(Debug)]
pub struct TooMany;

const MOST: usize = 20_000;

/// What the worlds say of a rule: a world in which it holds, and one in which it fails.
#[derive(Debug, Default)]
pub struct Answer {
    pub yes: Option<(Known, Supposed)>,
    pub no: Option<(Known, Supposed)>,
}

impl Answer {
    pub fn truth(&self) -> Truth {
        match (&self.yes, &self.no) {
            (Some(_), Some(_)) => Truth::Unknown,
            (Some(_), None) => Truth::Yes,
            (None, Some(_)) => Truth::No,
            (None, None) => unreachable!("there is always a world"),
        }
    }
}

/// Puts a rule to every possible world of an item.
pub fn ask(rule: &Rule, item: &Partial) -> Result<Answer, TooMany> {
    let mut answer = Answer::default();
    for supposed in all_supposed([rule]) {
        let asked = std::slice::from_ref(rule);
        for (holds, _, world) in Worlds::under(&supposed).of(item, &[asked], &[])? {
            let side = if holds[0] { &mut answer.yes } else { &mut answer.no };
            side.get_or_insert_with(|| (world, supposed.clone()));
        }
    }
    Ok(answer)
}

/// Terms as bits.
type Row = u64;

/// Some items on board and the union of their rows.
type Cargo = (Row, Vec<Rc<Known>>);

/// Lists worlds, with readings and unknown texts already decided.
pub struct Worlds<'s> {
    supposed: &'s Supposed,
}

impl<'s> Worlds<'s> {
    pub fn under(supposed: &'s Supposed) -> Self {
        Self { supposed }
    }

    /// Worlds of an item that is asked itself: one for each set of answers to what
    /// is asked, and of terms above that something in its given list meets.
    pub fn of<'r>(
        &self,
        item: &Partial,
        asked: &[&'r [Rule]],
        above: &[Term<'r>],
    ) -> Result<Vec<(Vec<bool>, Row, Known)>, TooMany> {
        let mentioned = Mentioned::by(asked, self.supposed);
        let cargoes = self.cargoes(item, &mentioned, above)?;
        let of_above = (1 << above.len()) - 1;
        let key = |world: &Known, union: Row| {
            let answers: Vec<_> = asked.iter().map(|rules| all_hold(rules, world, self.supposed)).collect();
            (answers, if world.told { union & of_above } else { 0 })
        };
        let purposes = self.purposes(item, &mentioned)?;
        let worlds = self.distinct(item, &mentioned, &cargoes, &purposes, key)?;
        Ok(worlds.into_iter().map(|((answers, row), world)| (answers, row, world)).collect())
    }

    /// Worlds of an item in a given list: one for each row.
    fn on_board<'r>(&self, item: &Partial, terms: &[Term<'r>]) -> Result<Vec<(Row, Rc<Known>)>, TooMany> {
        let mentioned = self.mentioned_by(terms, item.category);
        let cargoes = self.cargoes(item, &mentioned, terms)?;
        let purposes = self.purposes(item, &mentioned)?;
        let worlds = self.distinct(item, &mentioned, &cargoes, &purposes, |world, union| {
            self.met(world, terms) | if world.told { union } else { 0 }
        })?;
        Ok(worlds.into_iter().map(|(row, world)| (row, Rc::new(world))).collect())
    }

    fn mentioned_by<'r>(&self, terms: &[Term<'r>], category: Category) -> Mentioned<'r> {
        let asked: Vec<_> = terms.iter().flat_map(|term| term.about(category)).collect();
        Mentioned::by(&asked, self.supposed)
    }

    fn met(&self, item: &Known, terms: &[Term<'_>]) -> Row {
        let met = terms.iter().map(|term| term.is_met(item, self.supposed));
        met.enumerate().fold(0, |row, (at, is_met)| row | Row::from(is_met) << at)
    }

    /// What may be on board of an item: for a given list, by its union for the terms
    /// above and those mentioned, in this order.
    fn cargoes<'r>(
        &self,
        item: &Partial,
        mentioned: &Mentioned<'r>,
        above: &[Term<'r>],
    ) -> Result<Vec<Cargo>, TooMany> {
        let Some(items) = &item.cargo else {
            let terms = self.closed(&[], &mentioned.cargo)?;
            let cargoes = unions(self.anything(&terms)?)?;
            // Nobody but the item itself sees these.
            let seen = (1 << mentioned.cargo.len()) - 1;
            let by_seen: BTreeMap<_, _> =
                cargoes.into_iter().rev().map(|(union, items)| (union & seen, items)).collect();
            return Ok(by_seen.into_values().map(|items| (0, items)).collect());
        };
        let terms = self.closed(above, &mentioned.cargo)?;
        let mut cargoes: Vec<Cargo> = vec![(0, Vec::new())];
        for item in items {
            let worlds = self.on_board(item, &terms)?;
            let mut longer = BTreeMap::new();
            for (union, items) in &cargoes {
                for (row, world) in &worlds {
                    let with = || items.iter().chain([world]).cloned().collect::<Vec<_>>();
                    longer.entry(union | row).or_insert_with(with);
                }
            }
            cargoes = longer.into_iter().collect();
            if cargoes.len() > MOST {
                return Err(TooMany);
            }
        }
        Ok(cargoes)
    }

    /// Items in which everything is told, whose rows have all unions that there are.
    fn anything<'r>(&self, terms: &[Term<'r>]) -> Result<Vec<(Row, Rc<Known>)>, TooMany> {
        let asked = terms.iter().flat_map(|term| &term.0).map(|(of, _)| *of).collect::<BTreeSet<_>>();
        let unknown = |category: Category| {
            let (item, mentioned) = (Partial::unknown(category), self.mentioned_by(terms, category));
            let purposes = self.purposes(&item, &mentioned)?;
            Ok((item, mentioned, purposes))
        };
        let categories = asked.into_iter().map(unknown).collect::<Result<Vec<_>, _>>()?;
        let mut found: Vec<(Row, Rc<Known>)> = Vec::new();
        loop {
            let before = found.len();
            let on_board = unions(found.clone())?;
            for (item, mentioned, purposes) in &categories {
                let cargoes = if mentioned.cargo.is_empty() { &on_board[..1] } else { &on_board[..] };
                let worlds = self.distinct(item, mentioned, cargoes, purposes, |world, union| {
                    self.met(world, terms) | union
                })?;
                for (row, mut world) in worlds {
                    if row != 0 && !found.iter().any(|(known, _)| *known == row) {
                        world.told = true;
                        found.push((row, Rc::new(world)));
                    }
                }
            }
            if found.len() == before {
                return Ok(found);
            }
        }
    }

    /// The terms with all that their rules mention, each once, the given ones first.
    fn closed<'r>(&self, above: &[Term<'r>], mentioned: &[Term<'r>]) -> Result<Vec<Term<'r>>, TooMany> {
        let mut terms = above.to_vec();
        let add = |terms: &mut Vec<Term<'r>>, term: &Term<'r>| {
            if !terms.contains(term) {
                terms.push(term.clone());
            }
        };
        mentioned.iter().for_each(|term| add(&mut terms, term));
        let mut at = 0;
        while let Some(Term(asks)) = terms.get(at).cloned() {
            for (_, rules) in asks {
                Mentioned::by(&[rules], self.supposed).cargo.iter().for_each(|term| add(&mut terms, term));
            }
            at += 1;
        }
        if terms.len() > 16 { Err(TooMany) } else { Ok(terms) }
    }

    fn purposes(&self, item: &Partial, mentioned: &Mentioned<'_>) -> Result<Vec<Option<Rc<Known>>>, TooMany> {
        let worlds = |item: &Partial| {
            let of = mentioned.purposes.iter().filter(|(category, _)| *category == item.category);
            let asked: Vec<_> = of.map(|(_, rules)| *rules).collect();
            let worlds = self.of(item, &asked, &[])?.into_iter();
            Ok(worlds.map(|(.., world)| Some(Rc::new(Known { told: true, ..world }))))
        };
        let mut purposes = match &item.purpose {
            Purpose::Nothing => return Ok(vec![None]),
            Purpose::Item(item) => return Ok(worlds(item)?.collect()),
            Purpose::Unknown => vec![None],
        };
        let asked: BTreeSet<_> = mentioned.purposes.iter().map(|(category, _)| *category).collect();
        for category in asked {
            purposes.extend(worlds(&Partial::unknown(category))?);
        }
        Ok(purposes)
    }

    /// Every combination of values, cargo and purpose with a key of its own.
    fn distinct<K: Ord>(
        &self,
        item: &Partial,
        mentioned: &Mentioned<'_>,
        cargoes: &[Cargo],
        purposes: &[Option<Rc<Known>>],
        key: impl Fn(&Known, Row) -> K,
    ) -> Result<Vec<(K, Known)>, TooMany> {
        let values = product(mentioned.values(item))?;
        if values.len() * cargoes.len() * purposes.len() > MOST {
            return Err(TooMany);
        }
        let mut worlds = BTreeMap::new();
        let (category, told) = (item.category, item.cargo.is_some());
        let mut world = Known { category, values: Vec::new(), cargo: Vec::new(), told, purpose: None };
        for (union, cargo) in cargoes {
            world.cargo.clone_from(cargo);
            for purpose in purposes {
                world.purpose.clone_from(purpose);
                for values in &values {
                    world.values.clone_from(values);
                    worlds.entry(key(&world, *union)).or_insert_with(|| world.clone());
                }
            }
        }
        Ok(worlds.into_iter().collect())
    }
}

/// Each union of the rows of some items, with items that have it; nothing comes first.
fn unions(items: Vec<(Row, Rc<Known>)>) -> Result<Vec<Cargo>, TooMany> {
    let mut cargoes: Vec<Cargo> = vec![(0, Vec::new())];
    for (row, item) in items {
        for at in 0..cargoes.len() {
            let union = cargoes[at].0 | row;
            if !cargoes.iter().any(|(known, _)| *known == union) {
                let items = cargoes[at].1.iter().chain([&item]).cloned().collect();
                cargoes.push((union, items));
            }
        }
        if cargoes.len() > MOST {
            return Err(TooMany);
        }
    }
    Ok(cargoes)
}

/// Every way to take one of each.
fn product<T: Clone>(each: Vec<Vec<T>>) -> Result<Vec<Vec<T>>, TooMany> {
    let mut ways = vec![Vec::new()];
    for choices in each {
        if ways.len() * choices.len() > MOST {
            return Err(TooMany);
        }
        let longer = |way: &Vec<T>, choice: &T| way.iter().chain([choice]).cloned().collect();
        ways = ways.iter().flat_map(|way| choices.iter().map(move |choice| longer(way, choice))).collect();
    }
    Ok(ways)
}
