package org.singlewindow.web.shared;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Rows for a spreadsheet, written as they come. */
public interface Sheet extends Closeable {
    /** The next row. */
    void row(List<String> cells) throws IOException;

    /** The kinds of files that there are. */
    enum Kind {
        CSV("text/csv; charset=UTF-8", "csv"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

        private final String mediaType;
        private final String ending;

        Kind(String mediaType, String ending) {
            this.mediaType = mediaType;
            this.ending = ending;
        }

        public String mediaType() {
            return mediaType;
        }

        /** Of the file's name. */
        public String ending() {
            return ending;
        }

        /** A sheet that is written there; closing it ends the file and leaves the stream open. */
        public Sheet on(OutputStream out) throws IOException {
            return this == CSV ? new CsvSheet(out) : new XlsxSheet(out);
        }
    }
}
