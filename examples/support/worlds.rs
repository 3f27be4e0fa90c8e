//! True items drawn at random, and questionnaires that are played with them.

use std::collections::BTreeMap;
use std::sync::Arc;

use dualuse::analysis::{Hop, limits};
use dualuse::fact::Kind;
use dualuse::item::{Node, narrowed};
use dualuse::{
    Ask, Carries, Catalogue, Category, Criterion, Described, DesignedFor, Interview, Item, ItemRef, LawOfDay,
};

/// Draws numbers from a seed.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % sides.max(1) as u64) as usize
    }
}

/// The cells that the law of a day tells apart, of each attribute, and the purposes that it knows.
pub struct Cells {
    limits: BTreeMap<(Category, &'static str), Vec<Node>>,
    purposes: BTreeMap<Category, Vec<Category>>,
}

impl Cells {
    pub fn of(law: &LawOfDay) -> Self {
        let mut cells = Self { limits: BTreeMap::new(), purposes: BTreeMap::new() };
        for entry in law.entries() {
            for version in entry.control().versions() {
                cells.part(entry.control().category, &version.criterion);
            }
        }
        for corpus in Catalogue::built_in().corpora() {
            for omission in &corpus.omissions {
                cells.part(omission.category, &omission.may_apply);
            }
        }
        cells
    }

    fn part(&mut self, category: Category, criterion: &'static Criterion) {
        for limit in limits(criterion) {
            let attribute = limit.attribute();
            if let Some(value) = limit.value() {
                let known = self.limits.entry((attribute.category, attribute.name)).or_default();
                let value = Node::Text(value);
                if !known.contains(&value) {
                    known.push(value);
                }
            }
            let mut at = category;
            for hop in &limit.hops {
                at = match *hop {
                    Hop::DesignedFor(category) => {
                        let known = self.purposes.entry(at).or_default();
                        if !known.contains(&category) {
                            known.push(category);
                        }
                        category
                    }
                    Hop::Carries(category) => category,
                };
            }
        }
    }

    /// Every cell of an attribute in which a value of an item may lie.
    fn open(&self, item: &Item, path: &str, attribute: &'static dualuse::item::Attribute) -> Vec<Node> {
        let mut cells: Vec<Node> = match attribute.kind {
            Kind::Flag => vec![Node::from("no"), Node::from("yes")],
            Kind::Choice(names) => names.iter().map(|name| Node::from(*name)).collect(),
            Kind::Amount(_) => {
                let known = self.limits.get(&(attribute.category, attribute.name));
                let mut cells = Vec::new();
                for value in known.into_iter().flatten() {
                    for sign in ["< ", "", "> "] {
                        cells.push(Node::Text(format!("{sign}{value}")));
                    }
                }
                cells
            }
            _ => Vec::new(),
        };
        if attribute.optional {
            cells.push(Node::from("none"));
        }
        cells.retain(|cell| item.admits(path, cell) == Ok(true));
        cells
    }

    /// A true item: what is known of this one, and in every open fact a cell drawn at random.
    pub fn draw(&self, item: &Item, dice: &mut Dice) -> Item {
        for _ in 0..20 {
            let mut world = item.clone();
            self.fill(&mut world, "", dice, 0);
            if narrowed(&world).contradictions.len() <= narrowed(item).contradictions.len() {
                return world;
            }
        }
        item.clone()
    }

    fn fill(&self, world: &mut Item, path: &str, dice: &mut Dice, depth: usize) {
        let category = part(world, path).category();
        let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        for attribute in category.attributes() {
            let place = below(attribute.name);
            // Each limit parts what is left, so that in the end one cell is.
            let mut rounds = 0;
            loop {
                if let Some(narrower) = narrowed(&*world).item {
                    *world = narrower;
                }
                let cells = self.open(world, &place, attribute);
                let news = cells.iter().filter(|cell| {
                    let mut probe = world.clone();
                    probe.suppose(&place, cell) == Ok(dualuse::item::Supposed::News)
                });
                let news: Vec<_> = news.collect();
                rounds += 1;
                if news.is_empty() || rounds > 40 {
                    break;
                }
                let drawn = news[dice.below(news.len())].clone();
                let _ = world.suppose(&place, &drawn);
            }
        }
        if matches!(part(world, path).designed_for(), DesignedFor::Unknown) && depth < 3 {
            let known = self.purposes.get(&category).cloned().unwrap_or_default();
            let drawn = match known.get(dice.below(known.len() + 1)) {
                Some(category) => Node::Map(vec![("category".to_owned(), Node::Text(category.to_string()))]),
                None => Node::from("nothing_in_particular"),
            };
            world.put(&below("designed_for"), &drawn).expect("it is a purpose");
        }
        if matches!(part(world, path).carries(), Carries::Unknown) {
            world.put(&below("carries"), &Node::List(Vec::new())).expect("it is a list");
        }
        let count = part(world, path).carries().items().map_or(0, <[Item]>::len);
        for at in 0..count {
            self.fill(world, &format!("{}[{at}]", below("carries")), dice, depth + 1);
        }
        if matches!(part(world, path).designed_for(), DesignedFor::Item(_)) {
            self.fill(world, &below("designed_for"), dice, depth + 1);
        }
    }
}

fn part<'a>(item: &'a Item, path: &str) -> ItemRef<'a> {
    item.borrow().part(&path.parse().expect("the path was walked")).expect("the path was walked")
}

/// What somebody who knows the true item puts where a question asks.
pub fn answer(ask: &Ask, truth: &Item) -> Option<Vec<(String, Node)>> {
    if ask.paths.is_empty() {
        let path = ask.path.clone()?;
        let fits = ask.replies.iter().filter_map(|reply| reply.value.clone());
        let mut fits = fits.filter(|value| truth.admits(&path, value) == Ok(true));
        return fits.next().map(|value| vec![(path, value)]);
    }
    let yes = Node::from("yes");
    let flag = |path: &String| {
        let is_yes = truth.admits(path, &yes) == Ok(true);
        (path.clone(), Node::from(if is_yes { "yes" } else { "no" }))
    };
    Some(ask.paths.iter().map(flag).collect())
}

/// How a questionnaire was played to its end.
pub struct Played {
    pub answers: usize,
    pub facts: usize,
    pub interview: Interview,
    /// A question that the true item could not answer by one of its replies.
    pub unanswered: Option<String>,
}

/// More questions than any law has.
const MOST: usize = 400;

/// Plays a questionnaire: the best question first, or all in the order of the file.
pub fn play(described: &Described, law: &Arc<LawOfDay>, truth: &Item, in_file_order: bool) -> Played {
    let mut interview = Interview::with_law(described.clone(), law.clone());
    let (mut answers, mut facts) = (0, 0);
    loop {
        let ask = if in_file_order { first_in_file(&interview, law) } else { interview.next() };
        let Some(ask) = ask.filter(|_| answers < MOST) else {
            return Played { answers, facts, interview, unanswered: None };
        };
        let Some(values) = answer(&ask, truth) else {
            let unanswered = Some(format!("{:?}", ask.path));
            return Played { answers, facts, interview, unanswered };
        };
        answers += 1;
        facts += values.len();
        let values = values.iter().map(|(path, value)| (path.as_str(), value.clone()));
        interview.answer(values).expect("the reply fits");
    }
}

/// Of the facts that can still change something the one that stands first in the file.
fn first_in_file(interview: &Interview, law: &LawOfDay) -> Option<Ask> {
    let case = law.case_of(interview.to_item());
    case.in_file_order().into_iter().next()
}

/// A figure below which this share of all lies.
pub fn quantile(figures: &[usize], share: f64) -> usize {
    let mut sorted = figures.to_vec();
    sorted.sort_unstable();
    let at = (share * sorted.len() as f64).ceil() as usize;
    sorted.get(at.saturating_sub(1)).copied().unwrap_or_default()
}
