//! A rule, rows for it, and what the library says of them.

use std::collections::BTreeMap;

use dualuse::fact::Kind;
use dualuse::item::Attribute;
use dualuse::sql::{Column, Dialect, Part, Query, Rule, Table};
use dualuse::{Category, Item, LawOfDay, Regime, Standing, analysis};
use serde_json::{Map, Value as Json, json};

pub struct Case {
    pub name: String,
    pub items: Vec<Json>,
    pub dialect: Dialect,
    query: Query,
    expected: Vec<Vec<String>>,
}

impl Case {
    pub fn of(
        law: &LawOfDay,
        (regime, category): (Regime, Category),
        is_verdict: bool,
        dialect: Dialect,
        rows: usize,
    ) -> Self {
        let rule = match is_verdict {
            true => Rule::verdict(law, regime, category),
            false => Rule::entries(law, regime, category),
        };
        let rule = rule.deeper_unknown();
        // A law of lasers is long, and the entries about lasers are among the cases by themselves.
        let rule = match (is_verdict, regime) {
            (true, Regime::Cn) => {
                rule.carrying(&[Category::Engine, Category::InfraredImager, Category::Laser])
            }
            (true, _) => rule.carrying(&[Category::Radar, Category::InertialUnit, Category::Accelerometer]),
            (false, _) => rule,
        };
        let query = rule.query(dialect).unwrap();
        let name =
            format!("{} {regime} {category} {}", law.day(), if is_verdict { "verdict" } else { "entries" });
        let mut random =
            Random(name.bytes().fold(7, |seed, byte| seed.wrapping_mul(31).wrapping_add(u64::from(byte))));
        let tables = query.tables().to_vec();
        let values = Values::of_laws();
        let items: Vec<_> = (0..rows).map(|_| values.item(&tables, &mut random)).collect();
        let says = |json: &Json| {
            let item: Item =
                serde_json::from_value(json.clone()).unwrap_or_else(|error| panic!("{json}: {error}"));
            match is_verdict {
                true => vec![law.verdict(regime, &item).to_string()],
                false => entries(law, regime, category)
                    .map(|id| law.entry(regime, id).unwrap().truth(&item).to_string())
                    .collect(),
            }
        };
        let expected = items.iter().map(says).collect();
        Self { name, items, dialect, query, expected }
    }

    pub fn expected(&self) -> impl Iterator<Item = Vec<String>> {
        self.expected.iter().cloned()
    }

    pub fn query(&self) -> &Query {
        &self.query
    }

    /// The statements that make the tables and fill them.
    pub fn setup(&self) -> Vec<String> {
        let dialect = self.dialect;
        let [first, on_board @ ..] = self.query.tables() else { panic!("it reads a table") };
        let mut statements: Vec<_> = self.query.tables().iter().map(|table| table.create(dialect)).collect();
        for (row, json) in self.items.iter().enumerate() {
            let key = row.to_string();
            let item: Item = serde_json::from_value(json.clone()).unwrap();
            statements.push(first.insert(dialect, &key, &item));
            for part in item.borrow().carries().items().into_iter().flatten() {
                let of = part.borrow().category();
                let table = on_board.iter().find(|table| table.category() == of);
                statements.extend(table.map(|table| table.insert(dialect, &key, part)));
            }
        }
        statements
    }

    pub fn to_json(&self) -> Json {
        let tables: Vec<_> = self.query.tables().iter().map(Table::name).collect();
        json!({
            "name": self.name,
            "setup": self.setup(),
            "tables": tables,
            "query": self.query.text(),
            "expected": self.expected,
        })
    }
}

fn entries(law: &LawOfDay, regime: Regime, category: Category) -> impl Iterator<Item = &'static str> {
    let law = law.entries().filter(move |entry| {
        let control = entry.control();
        control.category == category
            && regime.controls().iter().any(|known| std::ptr::eq(*known, control))
            && matches!(entry.standing(), Standing::InForce | Standing::Suspended)
    });
    law.map(|entry| entry.control().id)
}

/// Numbers that only look random.
pub struct Random(pub u64);

impl Random {
    pub fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }

    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// The limits that the laws of every day put to each attribute.
pub struct Values(BTreeMap<String, Vec<String>>);

impl Values {
    pub fn of_laws() -> Self {
        let mut limits: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let versions =
            Regime::ALL.into_iter().flat_map(Regime::controls).flat_map(|control| control.versions());
        for limit in versions.flat_map(|version| analysis::limits(&version.criterion)) {
            let known = limits.entry(format!("{:?}", limit.attribute())).or_default();
            known.extend(limit.value());
        }
        for known in limits.values_mut() {
            known.sort();
            known.dedup();
        }
        Self(limits)
    }

    /// An item of which the columns of some tables tell something.
    fn item(&self, tables: &[Table], random: &mut Random) -> Json {
        let mut item = self.facts(&tables[0], random);
        let is_told = random.below(3) > 0;
        if tables.len() > 1 && is_told {
            let count = random.below(4);
            let parts: Vec<_> =
                (0..count).map(|_| self.facts(&tables[1 + random.below(tables.len() - 1)], random)).collect();
            item["carries"] = json!(parts);
        }
        item
    }

    fn facts(&self, table: &Table, random: &mut Random) -> Json {
        let mut item = Map::from_iter([("category".to_owned(), json!(table.category()))]);
        let open = random.below(4);
        let purposes: Vec<_> =
            table.columns().iter().filter(|column| column.part() == Part::DesignedFor).collect();
        if let Some(purpose) = purposes.first() {
            self.put_purpose(&mut item, purpose, table, open, random);
        }
        for column in table.columns() {
            if let Some(attribute) = column.attribute()
                && attribute.category == table.category()
                && !column.name().starts_with("designed_for_")
                && random.below(6) >= open
            {
                item.insert(attribute.name.to_owned(), json!(self.value(attribute, random)));
            }
        }
        Json::Object(item)
    }

    fn put_purpose(
        &self,
        item: &mut Map<String, Json>,
        _: &Column,
        table: &Table,
        open: usize,
        random: &mut Random,
    ) {
        let told = match random.below(6) {
            0 => return,
            1 => json!("nothing_in_particular"),
            2 => json!("something_else"),
            at => {
                let category = if at == 3 { Category::Engine } else { Category::Uav };
                let category = match at {
                    4 if table.category() == Category::Laser => Category::CounterUas,
                    4 if table.category() == Category::Sprayer => Category::Sprayer,
                    _ => category,
                };
                let mut thing = Map::from_iter([("category".to_owned(), json!(category))]);
                let start = format!("designed_for_{category}_");
                for column in table.columns().iter().filter(|column| column.name().starts_with(&start)) {
                    if let Some(attribute) = column.attribute()
                        && random.below(6) >= open
                    {
                        thing.insert(attribute.name.to_owned(), json!(self.value(attribute, random)));
                    }
                }
                Json::Object(thing)
            }
        };
        item.insert("designed_for".to_owned(), told);
    }

    fn value(&self, attribute: &Attribute, random: &mut Random) -> String {
        let text = match attribute.kind {
            Kind::Flag => random.pick(&["yes", "no", "yes or no"]).to_string(),
            Kind::Choice(names) => {
                let one = random.pick(names).to_string();
                if random.below(3) == 0 { format!("{one} or {}", random.pick(names)) } else { one }
            }
            _ => self.amount(attribute, random),
        };
        match (attribute.optional, random.below(6)) {
            (true, 0) => "none".to_owned(),
            (true, 1) => format!("{text} or none"),
            _ => text,
        }
    }

    /// At a limit, right above, right below, or from one to another.
    fn amount(&self, attribute: &Attribute, random: &mut Random) -> String {
        let none = vec!["unknown".to_owned()];
        let limits =
            self.0.get(&format!("{attribute:?}")).filter(|limits| !limits.is_empty()).unwrap_or(&none);
        let limit = random.pick(limits);
        if limit == "unknown" {
            return limit.clone();
        }
        let more = |number: &str| format!("{number}001");
        let (number, unit) = limit.split_once(' ').unwrap_or((limit, ""));
        match random.below(8) {
            0 | 1 => limit.clone(),
            2 => format!(">= {limit}"),
            3 => format!("<= {limit}"),
            4 if number != "0" => format!("< {limit}"),
            5 => format!("> {limit}"),
            6 if number.contains('.') => format!("{} {unit}", more(number)),
            6 if !unit.is_empty() => format!("{number}.00010 {unit}"),
            _ => {
                let other = random.pick(limits);
                let between = format!("{limit}..{other}");
                let strict = format!(">{limit}..<{other}");
                let read = |text: &String| {
                    let item = json!({"category": attribute.category, attribute.name: text});
                    serde_json::from_value::<Item>(item).is_ok()
                };
                [strict, between].into_iter().find(read).unwrap_or(limit.clone())
            }
        }
    }
}
