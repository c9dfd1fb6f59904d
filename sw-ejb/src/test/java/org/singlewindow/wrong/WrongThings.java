package org.singlewindow.wrong;

import java.util.List;

/** Where things are kept: a store that another package sees. */
public interface WrongThings {
    List<WrongEntity> all();
}
