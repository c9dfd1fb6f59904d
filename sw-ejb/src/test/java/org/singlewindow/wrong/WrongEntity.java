package org.singlewindow.wrong;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.singlewindow.mutual.MutualEntity;

/** Breaks the rules about entities. */
@Entity
public class WrongEntity {
    @Id
    private long id;

    private MutualEntity other;

    public void setId(long id) {
        this.id = id;
    }

    long id() {
        return id;
    }

    MutualEntity other() {
        return other;
    }
}
