package org.singlewindow.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Gives a file the extension of what was found in it, whatever its sender called it. */
final class PaperName {
    private static final Map<String, List<String>> EXTENSIONS = Map.of(
            "application/pdf", List.of("pdf"),
            "image/png", List.of("png"),
            "image/jpeg", List.of("jpg", "jpeg", "jpe", "jfif"),
            "image/tiff", List.of("tif", "tiff"));

    /** What people take for the extension of another kind of file, and not for a part of the name. */
    private static final Set<String> OTHERS = Set.of(
            "bat", "bin", "bmp", "cmd", "com", "csv", "dat", "doc", "docm", "docx", "exe", "gif", "heic", "htm", "html",
            "hwp", "hwpx", "jar", "js", "json", "msg", "odt", "php", "ppt", "pptx", "ps1", "rtf", "scr", "sh", "svg",
            "tmp", "txt", "vbs", "webp", "xls", "xlsm", "xlsx", "xml", "zip");

    private PaperName() {}

    static String of(String name, String mediaType) {
        List<String> right = Objects.requireNonNull(EXTENSIONS.get(mediaType));
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
        if (right.contains(extension)) {
            return name;
        }
        boolean isOther = OTHERS.contains(extension)
                || EXTENSIONS.values().stream().anyMatch(known -> known.contains(extension))
                || extension.isEmpty();
        String stem = (isOther && dot >= 0 ? name.substring(0, dot) : name).strip();
        return (stem.isEmpty() ? "file" : stem) + "." + right.get(0);
    }
}
