//! Points with the straight line through them, as a picture and as words.

use std::fmt::Write as _;
use std::path::Path;

use plotters::prelude::*;

use crate::measure::{explained, line};

/// What was measured of one thing.
pub struct Series {
    name: &'static str,
    points: Vec<(f64, f64)>,
}

/// Some series over the same axis.
pub struct Picture {
    pub file: &'static str,
    pub title: &'static str,
    /// What is counted across.
    pub across: &'static str,
    pub series: Vec<Series>,
}

const COLOURS: [RGBColor; 3] =
    [RGBColor(0x1b, 0x6c, 0xa8), RGBColor(0xc2, 0x55, 0x1e), RGBColor(0x3b, 0x7a, 0x3b)];

impl Series {
    pub fn new(name: &'static str) -> Self {
        Self { name, points: Vec::new() }
    }

    /// One more point: a number, and the microseconds that it took.
    pub fn push(&mut self, number: f64, microseconds: f64) {
        self.points.push((number, microseconds));
    }
}

impl Picture {
    /// Draws it into a folder.
    pub fn draw(&self, folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
        let file = folder.join(self.file);
        let area = SVGBackend::new(&file, (760, 440)).into_drawing_area();
        area.fill(&WHITE)?;
        let (right, top) = self.ends();
        let mut chart = ChartBuilder::on(&area)
            .caption(self.title, ("sans-serif", 18))
            .margin(14)
            .x_label_area_size(44)
            .y_label_area_size(64)
            .build_cartesian_2d(0.0..right * 1.02, 0.0..top * 1.3)?;
        chart
            .configure_mesh()
            .light_line_style(WHITE)
            .bold_line_style(RGBColor(0xe4, 0xe4, 0xe4))
            .x_desc(self.across)
            .y_desc("processor time, µs")
            .x_label_formatter(&|number| format!("{number:.0}"))
            .y_label_formatter(&|number| {
                if top < 10.0 { format!("{number:.1}") } else { format!("{number:.0}") }
            })
            .label_style(("sans-serif", 13))
            .axis_desc_style(("sans-serif", 14))
            .draw()?;
        for (series, colour) in self.series.iter().zip(COLOURS) {
            let (height, steep) = line(&series.points);
            let ends = [0.0, right].map(|number| (number, height + steep * number));
            chart.draw_series(LineSeries::new(ends, colour.mix(0.5).stroke_width(1)))?;
            let points = series.points.iter().map(|point| Circle::new(*point, 3, colour.filled()));
            chart
                .draw_series(points)?
                .label(series.name)
                .legend(move |(x, y)| Circle::new((x + 10, y), 4, colour.filled()));
        }
        chart
            .configure_series_labels()
            .position(SeriesLabelPosition::UpperLeft)
            .background_style(WHITE.mix(0.85))
            .border_style(RGBColor(0xc8, 0xc8, 0xc8))
            .label_font(("sans-serif", 13))
            .draw()?;
        area.present()?;
        Ok(())
    }

    /// The lines through the points.
    pub fn told(&self) -> String {
        let mut told = format!("{}\n", self.title);
        for series in &self.series {
            let (height, steep) = line(&series.points);
            let explained = explained(&series.points);
            _ = writeln!(told, "  {}: {height:.2} µs + {steep:.4} µs each, R² {explained:.3}", series.name);
        }
        told
    }

    fn ends(&self) -> (f64, f64) {
        let points = self.series.iter().flat_map(|series| &series.points);
        points.fold((1.0, 0.1), |(right, top): (f64, f64), point| (right.max(point.0), top.max(point.1)))
    }
}
