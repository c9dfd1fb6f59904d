package org.singlewindow.form;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A definition with the days on which it is in force, the last one included, and the rules between its fields. */
record VersionedDefinition(
        DocumentDefinition definition,
        LocalDate from,
        @Nullable LocalDate to,
        List<Check> checks) {
    VersionedDefinition {
        checks = List.copyOf(checks);
    }

    boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean is(String code, int version) {
        return definition.code().equals(code) && definition.version() == version;
    }
}
