//! How long something takes.

use crate::clock;

/// How often each is timed: the median stands for it.
const ROUNDS: usize = 9;
/// What one timing takes at least, in seconds.
const LONG: f64 = 0.002;

/// The processor time of one call, in microseconds.
pub fn microseconds(mut call: impl FnMut()) -> f64 {
    let mut timed = |calls: u32| {
        let start = clock::seconds();
        (0..calls).for_each(|_| call());
        clock::seconds() - start
    };
    let mut calls = 1;
    while timed(calls) < LONG {
        calls *= 2;
    }
    let mut times: Vec<f64> = (0..ROUNDS).map(|_| timed(calls)).collect();
    times.sort_by(f64::total_cmp);
    times[ROUNDS / 2] / f64::from(calls) * 1e6
}

/// The straight line through points that misses them least: its height at nought, and how steep it is.
pub fn line(points: &[(f64, f64)]) -> (f64, f64) {
    let number = points.len() as f64;
    let (x, y) = points.iter().fold((0.0, 0.0), |(x, y), point| (x + point.0 / number, y + point.1 / number));
    let (mut both, mut alone) = (0.0, 0.0);
    for point in points {
        both += (point.0 - x) * (point.1 - y);
        alone += (point.0 - x) * (point.0 - x);
    }
    let steep = if alone > 0.0 { both / alone } else { 0.0 };
    (y - steep * x, steep)
}

/// How much of the spread of points their line explains, from 0 to 1.
pub fn explained(points: &[(f64, f64)]) -> f64 {
    let (height, steep) = line(points);
    let mean = points.iter().map(|point| point.1).sum::<f64>() / points.len() as f64;
    let all: f64 = points.iter().map(|point| (point.1 - mean).powi(2)).sum();
    let left: f64 = points.iter().map(|point| (point.1 - height - steep * point.0).powi(2)).sum();
    if all > 0.0 { 1.0 - left / all } else { 1.0 }
}
