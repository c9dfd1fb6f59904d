package org.singlewindow.checking;

import java.util.List;

/** Something that the window looks up by itself about an application; whoever adds a check adds a class. */
public interface Check {
    /** What was found, the good as well; empty where there is nothing to look up. */
    List<Finding> look(Subject subject);
}
