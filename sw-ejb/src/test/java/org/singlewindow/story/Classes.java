package org.singlewindow.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Classes as they lie in folders, so that tests find what there is instead of listing it. */
public final class Classes {
    private static final String ENDING = ".class";

    private Classes() {}

    /** All classes of the folder that this one was compiled into; none of them is initialized. */
    public static Stream<Class<?>> beside(Class<?> known) {
        try {
            Path folder = Path.of(
                    known.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(folder)) {
                List<String> names = files.map(file -> folder.relativize(file).toString())
                        .filter(name -> name.endsWith(ENDING) && !name.endsWith("-info" + ENDING))
                        .map(name -> name.substring(0, name.length() - ENDING.length())
                                .replace('/', '.')
                                .replace('\\', '.'))
                        .toList();
                return names.stream().map(Classes::load);
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Classes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
