//! Parquet as it goes out: the columns as they came in, and behind them what was decided.

use std::fs::File;
use std::io::{Error, Result};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow_array::builder::{ListBuilder, StringBuilder};
use arrow_array::{ArrayRef, BooleanArray, RecordBatch};
use arrow_schema::{DataType, Field, Schema, SchemaRef};
use arrow_select::filter::filter_record_batch;
use dualuse::Regime;
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_writer::{ArrowColumnWriter, ArrowRowGroupWriterFactory, compute_leaves};
use parquet::basic::Compression;
use parquet::column::writer::ColumnCloseResult;
use parquet::file::metadata::{ParquetMetaDataOptions, ParquetMetaDataReader};
use parquet::file::properties::{EnabledStatistics, WriterProperties};
use parquet::file::writer::SerializedFileWriter;

use crate::cells::Cells;
use crate::decide::Answer;
use crate::resume::beside;

/// The rows of one table that were decided, with their answers.
pub struct Told {
    table: Arc<RecordBatch>,
    is_told: Vec<bool>,
    regimes: Vec<(StringBuilder, ListBuilder<StringBuilder>)>,
    ask: Option<StringBuilder>,
}

impl Told {
    pub fn new(table: &Arc<RecordBatch>, regimes: &[Regime], asks: bool) -> Self {
        Self {
            table: Arc::clone(table),
            is_told: vec![false; table.num_rows()],
            regimes: regimes.iter().map(|_| Default::default()).collect(),
            ask: asks.then(StringBuilder::new),
        }
    }

    pub fn push(&mut self, cells: &Cells, answer: &Answer) {
        self.is_told[cells.row] = true;
        for ((verdicts, deciding), (_, verdict, by)) in self.regimes.iter_mut().zip(&answer.regimes) {
            verdicts.append_value(verdict.to_string());
            by.iter().for_each(|by| deciding.values().append_value(by));
            deciding.append(true);
        }
        if let Some(ask) = &mut self.ask {
            ask.append_option(answer.ask.as_deref());
        }
    }

    fn table(mut self, schema: &SchemaRef) -> Result<RecordBatch> {
        let table =
            filter_record_batch(&self.table, &BooleanArray::from(self.is_told)).map_err(Error::other)?;
        let regimes = self.regimes.iter_mut().flat_map(|(verdicts, deciding)| {
            [Arc::new(verdicts.finish()) as ArrayRef, Arc::new(deciding.finish())]
        });
        let mut columns = table.columns().to_vec();
        columns.extend(regimes);
        columns.extend(self.ask.map(|mut ask| Arc::new(ask.finish()) as ArrayRef));
        RecordBatch::try_new(Arc::clone(schema), columns).map_err(Error::other)
    }
}

/// A Parquet file, written from its start, or on behind some of its row groups.
pub struct RowGroups {
    file: SerializedFileWriter<File>,
    factory: ArrowRowGroupWriterFactory,
    schema: SchemaRef,
    /// The row group that is being written; nothing has been, if there is none.
    open: Option<Vec<ArrowColumnWriter>>,
    /// How many rows of the input went into it.
    rows: u64,
    /// How many rows of the input make one.
    at_least: u64,
}

impl RowGroups {
    /// Opens a file for rows with this head.
    ///
    /// To go on, the whole row groups are copied first, into a new file that then takes the place of the old.
    pub fn open(
        path: &Path,
        head: &Schema,
        regimes: &[Regime],
        asks: bool,
        at_least: u64,
        from: Option<u64>,
    ) -> Result<Self> {
        let schema = Arc::new(schema(head, regimes, asks)?);
        let new: PathBuf = if from.is_some() { beside(path, ".new") } else { path.to_owned() };
        // Statistics by page and what points to pages would stand behind all row groups.
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_statistics_enabled(EnabledStatistics::Chunk)
            .set_offset_index_disabled(true);
        let writer =
            ArrowWriter::try_new(File::create(&new)?, Arc::clone(&schema), Some(properties.build()))?;
        let (file, factory) = writer.into_serialized_writer()?;
        let mut this = Self { file, factory, schema, open: None, rows: 0, at_least };
        if let Some(groups) = from {
            this.copy(path, groups as usize)?;
            std::fs::rename(new, path)?;
        }
        Ok(this)
    }

    fn copy(&mut self, from: &Path, groups: usize) -> Result<()> {
        let from = File::open(from)?;
        let options = ParquetMetaDataOptions::new().with_encoding_stats_as_mask(false);
        let mut reader = ParquetMetaDataReader::new().with_metadata_options(Some(options));
        let read = reader.try_parse(&from).and_then(|()| reader.finish());
        let directory = read.map_err(|error| {
            Error::other(format!("a Parquet file that was not closed cannot be gone on with: {error}"))
        })?;
        if directory.num_row_groups() < groups {
            return Err(Error::other("has fewer row groups than when the run stopped"));
        }
        for group in &directory.row_groups()[..groups] {
            let mut copy = self.file.next_row_group()?;
            for column in group.columns() {
                let close = ColumnCloseResult {
                    bytes_written: column.compressed_size() as u64,
                    rows_written: group.num_rows() as u64,
                    metadata: column.clone(),
                    bloom_filter: None,
                    column_index: None,
                    offset_index: None,
                };
                copy.append_column(&from, close)?;
            }
            copy.close()?;
        }
        Ok(())
    }

    /// How many there are.
    pub fn whole(&self) -> u64 {
        self.file.flushed_row_groups().len() as u64
    }

    /// Writes the rows of one table, for which so many were read; whether all stand in whole row groups now.
    pub fn write(&mut self, told: Told, read: u64) -> Result<bool> {
        let table = told.table(&self.schema)?;
        let group = self.whole() as usize;
        let open = match &mut self.open {
            Some(open) => open,
            none => none.insert(self.factory.create_column_writers(group)?),
        };
        let mut writers = open.iter_mut();
        for (field, column) in self.schema.fields().iter().zip(table.columns()) {
            for leaf in compute_leaves(field, column)? {
                writers.next().expect("a writer for each leaf").write(&leaf)?;
            }
        }
        self.rows += read;
        let is_whole = self.rows >= self.at_least;
        if is_whole {
            self.close_group()?;
        }
        Ok(is_whole)
    }

    fn close_group(&mut self) -> Result<()> {
        self.rows = 0;
        let Some(open) = self.open.take() else { return Ok(()) };
        let mut group = self.file.next_row_group()?;
        for column in open {
            column.close()?.append_to_row_group(&mut group)?;
        }
        group.close()?;
        Ok(())
    }

    /// Writes the rows that are left, and the directory.
    pub fn finish(&mut self) -> Result<()> {
        self.close_group()?;
        self.file.finish()?;
        Ok(())
    }
}

/// The columns of the input, and those that are added.
fn schema(head: &Schema, regimes: &[Regime], asks: bool) -> Result<Schema> {
    let text = |name: String| Field::new(name, DataType::Utf8, true);
    let added = regimes.iter().flat_map(|regime| {
        let list = DataType::List(Arc::new(Field::new_list_field(DataType::Utf8, true)));
        [text(format!("dualuse_{regime}")), Field::new(format!("dualuse_{regime}_deciding"), list, true)]
    });
    let added: Vec<_> = added.chain(asks.then(|| text("dualuse_ask".into()))).collect();
    if let Some(taken) = added.iter().find(|field| head.column_with_name(field.name()).is_some()) {
        return Err(Error::other(format!("there is a column `{}` already", taken.name())));
    }
    let fields = head.fields().iter().cloned().chain(added.into_iter().map(Arc::new));
    Ok(Schema::new_with_metadata(fields.collect::<Vec<_>>(), head.metadata().clone()))
}
