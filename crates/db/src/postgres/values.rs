//! Parameters and cells as PostgreSQL has them.

use bytes::BytesMut;
use tokio_postgres::types::{IsNull, ToSql, Type, to_sql_checked};

use crate::{Bind, Error, Row};

pub(super) fn parameters<'a>(binds: &'a [Bind<'a>]) -> Vec<&'a (dyn ToSql + Sync)> {
    binds
        .iter()
        .map(|bind| -> &(dyn ToSql + Sync) { bind })
        .collect()
}

impl ToSql for Bind<'_> {
    fn to_sql(
        &self,
        ty: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Bind::Null => Ok(IsNull::Yes),
            Bind::Int(value) => value.to_sql(ty, out),
            Bind::Text(text) => text.to_sql(ty, out),
            Bind::Blob(bytes) => bytes.to_sql(ty, out),
        }
    }

    fn accepts(ty: &Type) -> bool {
        matches!(
            *ty,
            Type::INT8 | Type::TEXT | Type::VARCHAR | Type::NAME | Type::BYTEA
        )
    }

    to_sql_checked!();
}

pub(super) fn row(row: &tokio_postgres::Row) -> Result<Row, Error> {
    let values = row.columns().iter().enumerate().map(|(index, column)| {
        let value = match *column.type_() {
            Type::INT8 => row.try_get::<_, Option<i64>>(index).map(int),
            Type::INT4 => row.try_get::<_, Option<i32>>(index).map(int),
            Type::BOOL => row.try_get::<_, Option<bool>>(index).map(int),
            Type::BYTEA => row
                .try_get::<_, Option<&[u8]>>(index)
                .map(|bytes| bytes.map_or(Bind::Null, Bind::Blob)),
            _ => row
                .try_get::<_, Option<&str>>(index)
                .map(|text| text.map_or(Bind::Null, Bind::Text)),
        };
        value.map_err(|error| Error::corrupt(format!("column `{}`: {error}", column.name())))
    });
    values.collect()
}

fn int<T: Into<i64>>(value: Option<T>) -> Bind<'static> {
    value.map_or(Bind::Null, |value| Bind::Int(value.into()))
}
