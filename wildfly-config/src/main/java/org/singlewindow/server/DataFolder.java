package org.singlewindow.server;

import java.nio.file.Path;

/** Where a running window keeps what outlives it. Deleting the folder starts from nothing. */
public record DataFolder(Path root) {

    /** The folder, absolute, so that other processes can be told of it. */
    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** The database's files. */
    public Path database() {
        return root.resolve("database");
    }

    /** Demonstration keys and certificates. */
    public Path pki() {
        return root.resolve("pki");
    }

    /** Mail that was sent, one file a message. */
    public Path mail() {
        return root.resolve("mail");
    }

    /** The server's own state: queues, transaction log, log files. */
    public Path server() {
        return root.resolve("server");
    }

    /** Who the demonstration knows, for the application. */
    public Path personas() {
        return root.resolve("personas.json");
    }
}
