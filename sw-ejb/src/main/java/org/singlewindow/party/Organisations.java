package org.singlewindow.party;

import java.util.List;
import java.util.Optional;

/** Where organisations are kept. */
public interface Organisations {
    void add(Organisation organisation);

    Optional<Organisation> find(String code);

    /** All of that kind, by Korean name. */
    List<Organisation> of(Organisation.Kind kind);
}
