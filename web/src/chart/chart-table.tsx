import styles from './chart.module.css';

export interface TableOf {
  columns: readonly string[];
  /** Each begins with what it is about. */
  rows: readonly (readonly string[])[];
}

/** The numbers of a chart. */
export function ChartTable({ caption, table }: { caption: string; table: TableOf }) {
  return (
    <div className={styles.scroll}>
      <table className={`numbers ${styles.table}`}>
        <caption className="only-spoken">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([head, ...cells]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) => (
                <td key={table.columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
