//! One item after the other: time, allocations and answers of each engine.

use std::hint::black_box;

use dualuse::Truth;
use dualuse::items::Uav;

use crate::answer::Answer;
use crate::dice::Dice;
use crate::engines::*;
use crate::questions::{Question, five};
use crate::{allocations, clock, print, worlds};

const DRONES: usize = 1024;
const ROUNDS: usize = 11;
/// How long one round of an engine takes at least.
const ROUND: f64 = 0.05;

/// Drones with their right answers.
struct Asked {
    drones: Vec<Uav>,
    right: Vec<Truth>,
}

/// What was measured of an engine.
struct Row {
    name: &'static str,
    version: String,
    is_rule_engine: bool,
    known: Box<dyn FnMut() -> f64>,
    in_part: Box<dyn FnMut() -> f64>,
    times: Vec<[f64; 2]>,
    allocations: [f64; 2],
    answers: Vec<Answer>,
    /// Of the half-known drones: rightly answered, *no* where it is not, *yes* where it is not.
    half_known: [usize; 3],
}

/// Measures and prints both tables.
pub fn run() {
    let known = asked(28, |drone, _| drone);
    let in_part = asked(29, |drone, dice| dice.forget(drone));
    let questions = five();
    let mut rows = vec![
        row::<ByHand>(&known, &in_part, &questions, false),
        row::<Library>(&known, &in_part, &questions, false),
        row::<DataLogic>(&known, &in_part, &questions, true),
        row::<ZenExpression>(&known, &in_part, &questions, true),
        row::<ZenGraph>(&known, &in_part, &questions, true),
        row::<Cel>(&known, &in_part, &questions, true),
        row::<Rhai>(&known, &in_part, &questions, true),
        row::<Regorus>(&known, &in_part, &questions, true),
        row::<Cedar>(&known, &in_part, &questions, true),
        row::<CedarInPart>(&known, &in_part, &questions, true),
    ];
    // The rounds go round, so that what disturbs the machine disturbs all.
    for _ in 0..ROUNDS {
        for row in &mut rows {
            let times = [(row.known)(), (row.in_part)()];
            row.times.push(times);
        }
    }
    print_times(&rows);
    print_answers(&rows, &questions);
    print_half_known(&rows);
}

/// Random drones of a seed that can be put to the oracle.
fn asked(seed: u64, change: impl Fn(Uav, &mut Dice) -> Uav) -> Asked {
    let mut dice = Dice(seed);
    let mut asked = Asked { drones: Vec::new(), right: Vec::new() };
    while asked.drones.len() < DRONES {
        let drone = dice.drone();
        let drone = change(drone, &mut dice);
        if let Some(right) = worlds::truth(&drone) {
            asked.drones.push(drone);
            asked.right.push(right);
        }
    }
    asked
}

fn row<E: Engine + 'static>(
    known: &Asked,
    in_part: &Asked,
    questions: &[Question],
    is_rule_engine: bool,
) -> Row {
    let mut engine = E::new();
    let mut answer = |drone: &Uav| {
        let mut input = engine.prepare(drone);
        engine.decide(&mut input)
    };
    for (drone, right) in known.drones.iter().zip(&known.right) {
        assert_eq!(answer(drone), Answer::Says(*right), "{}: {drone:?}", E::NAME);
    }
    let answers = questions.iter().map(|question| answer(&question.drone)).collect();
    let mut half_known = [0; 3];
    for (drone, right) in in_part.drones.iter().zip(&in_part.right) {
        let said = answer(drone);
        half_known[0] += usize::from(said.is_right(*right));
        half_known[1] += usize::from(said == Answer::Says(Truth::No) && *right != Truth::No);
        half_known[2] += usize::from(said == Answer::Says(Truth::Yes) && *right != Truth::Yes);
    }
    let allocations = [known, in_part].map(|asked| {
        let mut pass = pass::<E>(asked);
        pass();
        let count = allocations::counted(|| {
            pass();
        });
        count as f64 / DRONES as f64
    });
    Row {
        name: E::NAME,
        version: E::PACKAGE
            .map_or(String::new(), |package| print::version(include_str!("../Cargo.lock"), package)),
        is_rule_engine,
        known: timed(pass::<E>(known)),
        in_part: timed(pass::<E>(in_part)),
        times: Vec::new(),
        allocations,
        answers,
        half_known,
    }
}

/// Decides all drones from prepared input.
fn pass<E: Engine + 'static>(asked: &Asked) -> impl FnMut() -> usize + 'static {
    let mut engine = E::new();
    let mut inputs: Vec<_> = asked.drones.iter().map(|drone| engine.prepare(drone)).collect();
    move || {
        let answers = inputs.iter_mut().map(|input| engine.decide(black_box(input)));
        answers.filter(|answer| *answer == Answer::Says(Truth::Yes)).count()
    }
}

/// The time of one decision in nanoseconds.
fn timed(mut pass: impl FnMut() -> usize + 'static) -> Box<dyn FnMut() -> f64> {
    Box::new(move || {
        let (start, mut passes) = (clock::seconds(), 0);
        loop {
            black_box(pass());
            passes += 1;
            let seconds = clock::seconds() - start;
            if seconds >= ROUND {
                return seconds * 1e9 / (passes * DRONES) as f64;
            }
        }
    })
}

impl Row {
    fn median(&self, of: usize) -> f64 {
        let mut times: Vec<_> = self.times.iter().map(|times| times[of]).collect();
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    }
}

fn print_times(rows: &[Row]) {
    let library = &rows[1];
    let mut table = print::table(&[
        "engine",
        "version",
        "all known, ns",
        "of dualuse's",
        "allocations",
        "a third unknown, ns",
        "of dualuse's",
        "allocations",
    ]);
    for row in rows {
        let mut cells = vec![row.name.to_owned(), row.version.clone()];
        for of in 0..2 {
            cells.push(format!("{:.1}", row.median(of)));
            cells.push(format!("{:.2}", row.median(of) / library.median(of)));
            cells.push(format!("{:.1}", row.allocations[of]));
        }
        table.add_row(cells);
    }
    println!(
        "One decision from prepared input in processor time, \
         medians of {ROUNDS} rounds over {DRONES} drones:\n\n{table}\n"
    );
    for (of, what) in ["all facts known", "a third of the facts unknown"].iter().enumerate() {
        let engines = rows.iter().filter(|row| row.is_rule_engine);
        let fastest =
            engines.min_by(|a, b| a.median(of).total_cmp(&b.median(of))).expect("there are engines");
        let ratio = library.median(of) / fastest.median(of);
        println!(
            "With {what}, dualuse takes {ratio:.2} of the time of the fastest rule engine ({}).\n",
            fastest.name
        );
    }
}

fn print_answers(rows: &[Row], questions: &[Question]) {
    let drones: Vec<_> = questions.iter().map(|question| &question.drone).collect();
    let right: Vec<_> = drones.iter().map(|drone| worlds::truth(drone).expect("few worlds")).collect();
    for (at, question) in (1..).zip(questions) {
        println!("{at}. {}.", question.words);
    }
    let answers = rows.iter().map(|row| (row.name, row.answers.clone()));
    println!("\n{}\n", print::answers(&right, answers));
}

fn print_half_known(rows: &[Row]) {
    let mut table = print::table(&["engine", "right", "*no* where it is not", "*yes* where it is not"]);
    for row in rows {
        let cells = row.half_known.map(|count| count.to_string());
        table.add_row([row.name.to_owned()].into_iter().chain(cells));
    }
    println!("The answers on {DRONES} drones of which a third of the facts are unknown:\n\n{table}\n");
}
