//! A diagram as stages: in each the nodes that are one step further down.
//!
//! A row may reach a node if it may reach one that leads there and its facts allow the way. Each node
//! is one Boolean from the stage of the first that leads to it until its own ways are followed.

use std::collections::HashMap;

use super::super::compile::Compiled;
use super::super::diagram::Node;
use super::super::variable::Asked;
use super::SqlError;
use super::cells::{Cells, Ways};
use super::write::{Text, Writer, any};

/// One diagram to be followed.
pub(super) struct Job<'a> {
    pub compiled: &'a Compiled,
    pub root: Node,
    /// Whether it ends at what is the same for all places, to be chosen afterwards.
    pub ends_at_globals: bool,
}

/// Where a row may end, and the Boolean that it may.
pub(super) type Ends = Vec<(Node, String)>;

/// A diagram with the ways on from each node.
struct Followed {
    root: Node,
    /// In the order in which they are followed, with the stage.
    nodes: Vec<(Node, usize)>,
    ways: HashMap<Node, Vec<(Node, Ways)>>,
}

impl Job<'_> {
    fn is_end(&self, node: Node) -> bool {
        let Some(level) = self.compiled.diagram.level(node) else { return true };
        let asked = self.compiled.variables.all[level as usize].asked;
        self.ends_at_globals && matches!(asked, Asked::Global(_) | Asked::Doubt)
    }

    fn follow(&self, cells: &mut Cells<'_>) -> Result<Followed, SqlError> {
        let mut ways = HashMap::new();
        let mut open = vec![self.root];
        while let Some(node) = open.pop() {
            if !self.is_end(node) && !ways.contains_key(&node) {
                let on = cells.ways(self.compiled, node)?;
                open.extend(on.iter().map(|(to, _)| *to));
                ways.insert(node, on);
            }
        }
        let mut nodes: Vec<Node> = ways.keys().copied().collect();
        nodes.sort_by_key(|node| (self.compiled.diagram.level(*node), *node));
        let mut stage_of: HashMap<Node, usize> = HashMap::new();
        for node in &nodes {
            let stage = *stage_of.entry(*node).or_default();
            for (to, _) in &ways[node] {
                let known = stage_of.entry(*to).or_default();
                *known = (stage + 1).max(*known);
            }
        }
        let mut nodes: Vec<_> = nodes.into_iter().map(|node| (node, stage_of[&node])).collect();
        nodes.sort_by_key(|(_, stage)| *stage);
        Ok(Followed { root: self.root, nodes, ways })
    }
}

/// Follows diagrams side by side over the facts of one table; `kept` are columns that go along. The
/// last stage, and where each may end.
pub(super) fn follow(
    writer: &Writer<'_>,
    text: &mut Text,
    jobs: &[Job<'_>],
    mut cells: Cells<'_>,
    kept: &[String],
    joined: &str,
) -> Result<(super::table::Table, String, Vec<Ends>), SqlError> {
    let followed: Vec<_> = jobs.iter().map(|job| job.follow(&mut cells)).collect::<Result<_, _>>()?;
    let base = cells.table.name();
    let named = |stage: String| writer.dialect.quoted(&format!("{base}_{stage}"));
    let typed = writer.typed(text, &cells.table)?;
    let key = writer.dialect.quoted(cells.table.key());
    let same = |name: &String| (name.clone(), name.clone());
    let read: Vec<_> = std::iter::once(same(&key)).chain(cells.read.iter().cloned()).collect();
    let read_stage = named("read".to_owned());
    writer.stage(text, &read_stage, &read, &typed)?;
    let cell = |at: usize| writer.dialect.quoted(&format!("c{at}"));
    let fixed: Vec<_> = std::iter::once(same(&key)).chain(kept.iter().map(same)).collect();
    let of_cells = cells.cells.iter().enumerate().map(|(at, may_be)| (cell(at), may_be.clone()));
    let mut from = named("0".to_owned());
    let source = format!("{read_stage}{joined}");
    writer.stage(text, &from, &fixed.iter().cloned().chain(of_cells).collect::<Vec<_>>(), &source)?;

    let last = followed.iter().flat_map(|job| &job.nodes).map(|(_, stage)| *stage + 1).max().unwrap_or(0);
    let mut last_use = vec![0; cells.cells.len()];
    for job in &followed {
        for (node, stage) in &job.nodes {
            let used = job.ways[node].iter().flat_map(|(_, ways)| ways.iter().flatten());
            used.for_each(|cell| last_use[*cell] = last_use[*cell].max(*stage));
        }
    }
    let name = |job: usize, node: Node| {
        let node = match node.answers() {
            Some(answers) => format!("e{job}_{answers}"),
            None => format!("n{job}_{}", node.number()),
        };
        writer.dialect.quoted(&node)
    };
    let mut reached: Vec<HashMap<Node, bool>> = vec![HashMap::new(); jobs.len()];
    for stage in 0..last {
        let mut columns = fixed.clone();
        let is_used = |at: &usize| last_use[*at] > stage;
        columns.extend((0..cells.cells.len()).filter(is_used).map(|at| same(&cell(at))));
        for (at, job) in followed.iter().enumerate() {
            let here: Vec<_> =
                job.nodes.iter().filter(|(_, of)| *of == stage).map(|(node, _)| *node).collect();
            let mut terms: Vec<(Node, Vec<String>)> =
                sorted(&reached[at]).into_iter().map(|node| (node, vec![name(at, node)])).collect();
            terms.retain(|(node, _)| !here.contains(node));
            for node in &here {
                for (to, ways) in &job.ways[node] {
                    let by = (*node != job.root).then(|| name(at, *node));
                    let term = term(by, ways, &cell);
                    match terms.iter_mut().find(|(known, _)| known == to) {
                        Some((_, terms)) => terms.push(term),
                        None => terms.push((*to, vec![term])),
                    }
                }
                reached[at].remove(node);
            }
            reached[at].extend(terms.iter().map(|(node, _)| (*node, true)));
            columns.extend(terms.iter().map(|(node, terms)| (name(at, *node), any(terms))));
        }
        let next = named((stage + 1).to_string());
        writer.stage(text, &next, &columns, &from)?;
        from = next;
    }
    let ends = followed.iter().enumerate().map(|(at, job)| match job.nodes.is_empty() {
        true => vec![(job.root, "TRUE".to_owned())],
        false => sorted(&reached[at]).into_iter().map(|node| (node, name(at, node))).collect(),
    });
    Ok((cells.table, from, ends.collect()))
}

fn sorted(reached: &HashMap<Node, bool>) -> Vec<Node> {
    let mut nodes: Vec<_> = reached.keys().copied().collect();
    nodes.sort_unstable();
    nodes
}

/// That a row may reach a node and then follow one of these ways.
fn term(by: Option<String>, ways: &Ways, cell: &impl Fn(usize) -> String) -> String {
    let all = |cells: &Vec<usize>| cells.iter().map(|at| cell(*at)).collect::<Vec<_>>().join(" AND ");
    if ways.iter().any(Vec::is_empty) {
        return by.unwrap_or_else(|| "TRUE".to_owned());
    }
    let ways: Vec<_> = ways.iter().map(all).collect();
    match (by, ways.as_slice()) {
        (None, [one]) => one.clone(),
        (None, ways) => any(ways),
        (Some(by), [one]) => format!("{by} AND {one}"),
        (Some(by), ways) => format!("{by} AND ({})", any(ways)),
    }
}
