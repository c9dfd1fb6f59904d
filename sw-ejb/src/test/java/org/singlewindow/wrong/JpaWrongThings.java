package org.singlewindow.wrong;

import java.io.Serializable;
import java.util.List;

/** Keeps nothing; with two interfaces it is none of the stores that a contract is asked of. */
class JpaWrongThings implements WrongThings, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public List<WrongEntity> all() {
        return List.of();
    }
}
