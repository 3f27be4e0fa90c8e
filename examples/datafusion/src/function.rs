//! The scalar functions `verdict` and `classify`.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, RwLock};

use datafusion::arrow::array::{
    ArrayRef, ListBuilder, RecordBatch, RecordBatchOptions, StringArray, StringBuilder, StructArray,
};
use datafusion::arrow::datatypes::{DataType, Field, FieldRef, Fields, Schema};
use datafusion::common::{DataFusionError, Result};
use datafusion::logical_expr::{
    ColumnarValue, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature, Volatility,
};
use dualuse::columns::{Batch, BatchAnswer};
use dualuse::{Category, Item, Pattern};

use crate::law::{COLUMNS, LAW, PATTERNS, REGIME};

/// A function of columns of drones: under the names of the attributes, with their units in the metadata
/// of the fields, and lists of what is on board. What has no column is unknown, and so is every null.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Function {
    tells: Tells,
    signature: Signature,
}

/// What it tells of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Tells {
    /// The verdict, as a text.
    Verdict,
    /// The verdict, the points that decide it and the next question.
    Why,
}

/// `verdict` and `classify`.
pub fn all() -> [ScalarUDF; 2] {
    [Tells::Verdict, Tells::Why].map(|tells| {
        ScalarUDF::from(Function { tells, signature: Signature::variadic_any(Volatility::Immutable) })
    })
}

impl ScalarUDFImpl for Function {
    fn name(&self) -> &str {
        match self.tells {
            Tells::Verdict => "verdict",
            Tells::Why => "classify",
        }
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(match self.tells {
            Tells::Verdict => DataType::Utf8,
            Tells::Why => DataType::Struct(why_fields()),
        })
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let table = table(args.arg_fields, &args.args, args.number_rows)?;
        let failed = |error| DataFusionError::External(Box::new(error));
        // The buffers of Arrow are borrowed, not copied.
        let drones = Batch::from_arrow(Category::Uav, &table).map_err(failed)?.batch;
        let answer = COLUMNS.decide(&drones);
        let array: ArrayRef = match self.tells {
            Tells::Verdict => Arc::new(verdicts(&answer)),
            Tells::Why => Arc::new(why(&drones, &answer)),
        };
        Ok(ColumnarValue::Array(array))
    }
}

/// The arguments as the columns of a table.
fn table(fields: Vec<FieldRef>, columns: &[ColumnarValue], rows: usize) -> Result<RecordBatch> {
    let columns = columns.iter().map(|column| column.to_array(rows)).collect::<Result<_>>()?;
    let options = RecordBatchOptions::new().with_row_count(Some(rows));
    Ok(RecordBatch::try_new_with_options(Arc::new(Schema::new(fields)), columns, &options)?)
}

fn verdicts(answer: &BatchAnswer) -> StringArray {
    let verdict = |row| answer.verdict(REGIME, row).map(|verdict| verdict.to_string());
    (0..answer.rows()).map(verdict).collect()
}

fn why_fields() -> Fields {
    let points = DataType::List(Arc::new(Field::new_list_field(DataType::Utf8, true)));
    Fields::from(vec![
        Field::new("verdict", DataType::Utf8, true),
        Field::new("deciding", points, true),
        Field::new("ask", DataType::Utf8, true),
    ])
}

fn why(drones: &Batch<'_>, answer: &BatchAnswer) -> StructArray {
    let (mut deciding, mut ask) = (ListBuilder::new(StringBuilder::new()), StringBuilder::new());
    for row in 0..drones.rows() {
        let told = Told::of(&drones.item(row));
        told.deciding.iter().for_each(|point| deciding.values().append_value(point));
        deciding.append(true);
        ask.append_option(told.ask.as_deref());
    }
    let columns: Vec<ArrayRef> =
        vec![Arc::new(verdicts(answer)), Arc::new(deciding.finish()), Arc::new(ask.finish())];
    StructArray::new(why_fields(), columns, None)
}

/// What is told beside the verdict.
struct Told {
    deciding: Vec<String>,
    ask: Option<String>,
}

/// What was told of each pattern of facts. The law is the same for all queries of a process.
static KNOWN: LazyLock<RwLock<HashMap<Pattern, Arc<Told>>>> = LazyLock::new(RwLock::default);

/// How many patterns are remembered.
const MOST_KNOWN: usize = 1 << 16;

impl Told {
    fn of(drone: &Item) -> Arc<Self> {
        let pattern = PATTERNS.pattern(drone);
        if let Some(known) = KNOWN.read().expect("no thread panics").get(&pattern) {
            return Arc::clone(known);
        }
        // What physics adds to the facts is not in the columns, and so not in what is said of them.
        let case = LAW.case(drone).under([REGIME]).without_ties();
        let told = case.clone().asking(0).classify();
        let deciding = told.regimes.iter().flat_map(|regime| regime.deciding());
        let deciding = deciding.map(|point| match point.part.as_str() {
            "" => format!("{} {}", point.entry, point.points.join(", ")),
            part => format!("{} {} ({part})", point.entry, point.points.join(", ")),
        });
        let questions = case.questions(1);
        let ask = questions.first().map(|ask| ask.all_paths().collect::<Vec<_>>().join(", "));
        let told = Arc::new(Self { deciding: deciding.collect(), ask });
        let mut known = KNOWN.write().expect("no thread panics");
        if known.len() >= MOST_KNOWN {
            known.clear();
        }
        known.insert(pattern, Arc::clone(&told));
        told
    }
}
