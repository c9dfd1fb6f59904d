package org.singlewindow.it.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;
import org.jboss.jandex.MethodInfo;

/**
 * Finds the doors of the application in what is deployed: pages in the web archive, resources and servlets by their
 * annotations, and the names that their code reads. Nobody enters a new one anywhere.
 */
final class Doors {
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH");
    private static final Pattern VIEW_PARAMETER = Pattern.compile("<f:viewParam\\s+name=\"([^\"]+)\"");
    private static final Pattern PARAMETER = Pattern.compile("\\bparam(?:Values)?(?:\\['|\\.)([A-Za-z][\\w.-]*)");
    private static final Pattern HEADER = Pattern.compile("\\bheader(?:Values)?(?:\\['|\\.)([A-Za-z][\\w.-]*)");
    private static final Pattern COOKIE = Pattern.compile("\\bcookie(?:\\['|\\.)([A-Za-z][\\w.-]*)");
    private static final String CLASS_NAME = "(?:org|com|java|javax)\\..*|jakarta\\.faces\\.[A-Z]\\w*[a-z]\\w*Renderer";
    private static final String OURS = "org/singlewindow/";

    private final Map<String, String> pages = new LinkedHashMap<>();
    private final Map<String, ClassFile> classes = new LinkedHashMap<>();
    private final Set<String> readByLibraries = new TreeSet<>();
    private final List<Door> found = new ArrayList<>();
    private final Indexer indexer = new Indexer();

    private final List<String> samples = new ArrayList<>();

    private Doors() {}

    /** Looks into an application archive. */
    static Doors of(Path archive) {
        try (InputStream file = Files.newInputStream(archive)) {
            Doors doors = new Doors();
            doors.look(file.readAllBytes(), "");
            doors.find();
            return doors;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the component libraries read from requests to pages, whatever page it is. */
    Set<String> readByLibraries() {
        return readByLibraries;
    }

    /** The messages that the application itself shows as samples. */
    List<String> samples() {
        return samples;
    }

    private void look(byte[] archive, String inside) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.endsWith(".war") || name.endsWith(".jar")) {
                    look(zip.readAllBytes(), name);
                } else if (name.endsWith(".class") && isRead(name, inside)) {
                    readClass(name, zip.readAllBytes());
                } else if (name.matches(".*/samples/[^/]+\\.xml")) {
                    samples.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                } else if (inside.endsWith(".war") && name.endsWith(".xhtml")) {
                    pages.put(name, new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }

    private static boolean isRead(String name, String inside) {
        return name.contains(OURS) || inside.startsWith("WEB-INF/lib/") && !name.endsWith("module-info.class");
    }

    private void readClass(String name, byte[] bytes) throws IOException {
        indexer.index(new ByteArrayInputStream(bytes));
        ClassFile file = ClassFile.of(bytes);
        if (name.contains(OURS)) {
            classes.put(name.substring(name.indexOf(OURS)).replace(".class", "").replace('/', '.'), file);
        } else if (file.calls("getRequestParameterMap") || file.calls("getParameter")) {
            file.words().stream().filter(word -> !word.matches(CLASS_NAME)).forEach(readByLibraries::add);
        }
    }

    /** The address of a page: it does not say in which folder of its area the page stands. */
    static String address(String file) {
        return file.replaceFirst("\\.xhtml$", "").replaceFirst("^([a-z-]+)/[a-z-]+/", "$1/");
    }

    /** All doors, in the order in which they were found. */
    List<Door> all() {
        return found;
    }

    private void find() {
        Index index = indexer.complete();
        found.addAll(pages());
        found.addAll(resources(index));
        found.addAll(servlets(index));
        Stream.of("/", "/openapi", "/jakarta.faces.resource/{code}.xhtml", "/jakarta.faces.resource/{code}", "/{code}")
                .map(path -> new Door(
                        Door.Kind.PLATFORM,
                        "GET",
                        path,
                        Set.of("ln", "v", "con", "loc", "lang", "format"),
                        Set.of("Accept"),
                        Set.of("lang"),
                        Set.of(),
                        Set.of()))
                .forEach(found::add);
    }

    private List<Door> pages() {
        Set<String> parameters = wordsOfThoseWhoCall("getParameter", "getParameterMap", "getParameterValues");
        Set<String> headers = wordsOfThoseWhoCall("getHeader", "getHeaders");
        Set<String> cookies = wordsOfThoseWhoCall("getCookies");
        String shared = pages.entrySet().stream()
                .filter(page -> page.getKey().startsWith("WEB-INF/"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
        List<Door> doors = new ArrayList<>();
        pages.forEach((name, source) -> {
            if (!name.startsWith("WEB-INF/") && !name.startsWith("META-INF/")) {
                String text = source + shared;
                String path = "/" + address(name);
                for (String method : List.of("GET", "POST")) {
                    doors.add(new Door(
                            Door.Kind.PAGE,
                            method,
                            path,
                            together(parameters, matches(VIEW_PARAMETER, text), matches(PARAMETER, text)),
                            together(headers, matches(HEADER, text)),
                            together(cookies, matches(COOKIE, text)),
                            Set.of("application/x-www-form-urlencoded", "multipart/form-data"),
                            Set.of()));
                }
            }
        });
        return doors;
    }

    private Set<String> wordsOfThoseWhoCall(String... methods) {
        Set<String> words = new TreeSet<>();
        classes.values().stream()
                .filter(file -> Arrays.stream(methods).anyMatch(file::calls))
                .forEach(file -> words.addAll(file.words()));
        return words;
    }

    private List<Door> resources(Index index) {
        String base = index.getAnnotations("jakarta.ws.rs.ApplicationPath").stream()
                .map(application -> application.value().asString())
                .findFirst()
                .orElse("/");
        List<Door> doors = new ArrayList<>();
        for (AnnotationInstance annotation : index.getAnnotations("jakarta.ws.rs.Path")) {
            if (annotation.target().kind() == AnnotationTarget.Kind.CLASS) {
                ClassInfo resource = annotation.target().asClass();
                for (MethodInfo method : resource.methods()) {
                    METHODS.stream()
                            .filter(verb -> method.hasDeclaredAnnotation("jakarta.ws.rs." + verb))
                            .map(verb -> resource(base, annotation, method, verb, index))
                            .forEach(doors::add);
                }
            }
        }
        return doors;
    }

    private Door resource(String base, AnnotationInstance at, MethodInfo method, String verb, Index index) {
        AnnotationInstance below = method.declaredAnnotation("jakarta.ws.rs.Path");
        AnnotationInstance consumes = method.declaredAnnotation("jakarta.ws.rs.Consumes");
        String path = base + "/" + at.value().asString()
                + (below == null ? "" : "/" + below.value().asString());
        ClassInfo resource = method.declaringClass();
        ClassFile file = classes.get(resource.name().toString());
        return new Door(
                Door.Kind.API,
                verb,
                path.replaceAll("/{2,}", "/").replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}"),
                parameters(method, index),
                named(method, "jakarta.ws.rs.HeaderParam"),
                named(method, "jakarta.ws.rs.CookieParam"),
                consumes == null ? Set.of() : Set.of(consumes.value().asStringArray()),
                file == null ? Set.of() : file.words());
    }

    /** Those of the method, and of what it takes that is made of parameters. */
    private static Set<String> parameters(MethodInfo method, Index index) {
        Set<String> names = named(method, "jakarta.ws.rs.QueryParam");
        method.parameters().stream()
                .filter(taken -> taken.hasAnnotation("jakarta.ws.rs.BeanParam"))
                .map(taken -> index.getClassByName(taken.type().name()))
                .filter(Objects::nonNull)
                .flatMap(taken -> taken.fields().stream())
                .map(field -> field.annotation("jakarta.ws.rs.QueryParam"))
                .filter(Objects::nonNull)
                .forEach(named -> names.add(named.value().asString()));
        return names;
    }

    private static Set<String> named(MethodInfo method, String annotation) {
        return method.annotations().stream()
                .filter(found -> found.name().toString().equals(annotation))
                .map(found -> found.value().asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Door> servlets(Index index) {
        List<Door> doors = new ArrayList<>();
        for (AnnotationInstance annotation : index.getAnnotations("jakarta.servlet.annotation.WebServlet")) {
            ClassFile file = classes.get(annotation.target().asClass().name().toString());
            Set<String> words = file == null ? Set.of() : file.words();
            for (String pattern : patterns(annotation)) {
                for (String method : List.of("GET", "POST")) {
                    doors.add(new Door(
                            Door.Kind.SERVLET,
                            method,
                            pattern.replaceAll("\\*$", "{name}"),
                            words,
                            Set.of(),
                            Set.of(),
                            Set.of(),
                            words));
                }
            }
        }
        return doors;
    }

    private static Set<String> patterns(AnnotationInstance servlet) {
        Set<String> patterns = new LinkedHashSet<>();
        for (String member : List.of("value", "urlPatterns")) {
            AnnotationValue value = servlet.value(member);
            if (value != null) {
                patterns.addAll(List.of(value.asStringArray()));
            }
        }
        return patterns;
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @SafeVarargs
    private static Set<String> together(Set<String>... sets) {
        return Arrays.stream(sets).flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }
}
