package org.singlewindow.web.area;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.singlewindow.web.shared.PageFolders;

/** The addresses of the pages that there are, those of tests too. */
final class PageFiles {
    private static final List<Path> ROOTS = List.of(Path.of("src/main/webapp"), Path.of("src/test/webapp"));

    private PageFiles() {}

    static Set<String> addresses() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path root : ROOTS) {
            try (Stream<Path> files = Files.walk(root)) {
                files.map(file -> "/" + root.relativize(file).toString().replace('\\', '/'))
                        .filter(file -> file.endsWith(".xhtml"))
                        .map(file -> PageFolders.address(file).replaceFirst("(^/index)?\\.xhtml$", ""))
                        .map(address -> address.isEmpty() ? "/" : address)
                        .forEach(found::add);
            }
        }
        return found;
    }
}
