package org.singlewindow.codes;

import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A file of an official list as it was uploaded; some lists come in several. */
public record ListFile(String name, byte[] bytes) implements Serializable {
    /** SHA-256 over all files in their order, in lower-case hex. */
    public static String digest(List<ListFile> files) {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            files.forEach(file -> sum.update(file.bytes()));
            return HexFormat.of().formatHex(sum.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
