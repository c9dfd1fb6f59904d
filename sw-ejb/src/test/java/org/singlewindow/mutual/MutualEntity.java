package org.singlewindow.mutual;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.singlewindow.wrong.WrongEntity;

/** Knows a package that knows this one. */
@Entity
public class MutualEntity {
    @Id
    private long id;

    boolean is(WrongEntity other) {
        return id == other.hashCode();
    }
}
