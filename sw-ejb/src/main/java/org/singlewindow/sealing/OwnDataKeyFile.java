package org.singlewindow.sealing;

import java.nio.file.Path;

/** Names the file with the data keys where the settings name none. Production has no such bean. */
public interface OwnDataKeyFile {
    /** The file, as {@link DataKeyFile} reads it. */
    Path path();
}
