package org.singlewindow.it.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.singlewindow.it.hostile.Scout.Known;

/** Doors are found, not listed: in the application as it is, and in one with doors that nobody has heard of. */
class DiscoveryIT {
    /** A resource that nobody entered anywhere. */
    @Path("parcels")
    static class Parcels {
        @POST
        @Path("{parcel}/labels")
        @Consumes("application/json")
        public String label(
                @PathParam("parcel") String parcel,
                @QueryParam("size") String size,
                @HeaderParam("X-Scale") String scale) {
            return "weightInGrams" + parcel + size + scale;
        }
    }

    /** A servlet that nobody entered anywhere. */
    @WebServlet("/parcel-post")
    static class ParcelPost extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) {
            request.getParameter("stamp");
        }
    }

    @TempDir
    private java.nio.file.Path folder;

    @Test
    void theDoorsOfTheApplicationAreFound() {
        Doors doors = Doors.of(java.nio.file.Path.of(System.getProperty("sw.application")));
        Map<Door.Kind, Long> kinds =
                doors.all().stream().collect(Collectors.groupingBy(Door::kind, Collectors.counting()));
        for (Door.Kind kind : Door.Kind.values()) {
            assertTrue(kinds.getOrDefault(kind, 0L) >= 5, () -> "hardly a door of the kind " + kind + ": " + kinds);
        }
        assertTrue(doors.readByLibraries().contains("jfwid"), "what components read");
        assertFalse(doors.samples().isEmpty());
        Door search = door(doors, door -> door.path().equals("/hs"));
        assertTrue(search.parameters().contains("text"), search::toString);
        assertTrue(search.cookies().contains("lang"), search::toString);
    }

    @Test
    void whatIsNewJoinsByItself() throws IOException {
        Doors doors = Doors.of(application(Map.of(
                "parcel.xhtml",
                utf8(
                        "<f:viewParam name=\"weight\"/> #{param['stamp']} #{cookie['scales'].value} #{header['X-Sender']}"),
                "WEB-INF/parcel-part.xhtml",
                utf8("#{param.shared}"),
                entry(Parcels.class),
                bytes(Parcels.class),
                entry(ParcelPost.class),
                bytes(ParcelPost.class))));
        Door page = door(doors, door -> door.path().equals("/parcel"));
        assertEquals(Door.Kind.PAGE, page.kind());
        assertTrue(page.parameters().containsAll(Set.of("weight", "stamp", "shared")), page::toString);
        assertTrue(page.cookies().contains("scales") && page.headers().contains("X-Sender"), page::toString);

        Door resource = door(doors, door -> door.kind() == Door.Kind.API);
        assertEquals("POST /parcels/{parcel}/labels", resource.method() + " " + resource.path());
        assertEquals(Set.of("size"), resource.parameters());
        assertEquals(Set.of("X-Scale"), resource.headers());
        assertEquals(Set.of("application/json"), resource.consumes());

        Door servlet = door(doors, door -> door.kind() == Door.Kind.SERVLET && door.takesBody());
        assertEquals("/parcel-post", servlet.path());
        assertTrue(servlet.parameters().contains("stamp"), servlet::toString);
        assertTrue(doors.all().stream().noneMatch(door -> door.path().contains("parcel-part")), "no page of its own");
        triedInEveryWay(resource, "JSON depth 1,000", "path: U+0000", "parameter size: U+0000", "method TRACE");
        triedInEveryWay(servlet, "AS4 XML 500,000 elements", "parts, 3,000", "parameter stamp: quotes");
        triedInEveryWay(page, "parameter weight: attribute", "cookie scales: U+0000");
    }

    private static void triedInEveryWay(Door door, String... ways) {
        Caller nobody =
                new Caller("nobody", "", (javax.net.ssl.SSLSocketFactory) javax.net.ssl.SSLSocketFactory.getDefault());
        Set<String> tried = new Attacks(
                        new Scout(0, List.of(), List.of()),
                        Set.of("jfwid"),
                        List.of("{}"),
                        List.of("<a/>"),
                        List.of(nobody))
                .at(List.of(new Known(door, nobody, door.path(), true))).stream()
                        .map(Attempt::way)
                        .collect(Collectors.toSet());
        assertTrue(tried.containsAll(Set.of(ways)), () -> door + " was tried by " + tried);
    }

    private static Door door(Doors doors, Predicate<Door> which) {
        return doors.all().stream().filter(which).findFirst().orElseThrow(() -> new AssertionError(doors.all()));
    }

    private java.nio.file.Path application(Map<String, byte[]> web) throws IOException {
        java.nio.file.Path file = folder.resolve("parcels.ear");
        Files.write(file, zip(Map.of("parcels.war", zip(web))));
        return file;
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private static String entry(Class<?> type) {
        return "WEB-INF/classes/" + type.getName().replace('.', '/') + ".class";
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        try (InputStream in = type.getResourceAsStream(type.getName().replaceAll(".*\\.", "") + ".class")) {
            return in.readAllBytes();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
