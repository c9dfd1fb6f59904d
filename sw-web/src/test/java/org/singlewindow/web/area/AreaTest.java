package org.singlewindow.web.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.singlewindow.shared.Actor;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The container lets into each folder whom its area admits, and nobody else. */
class AreaTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Set<String> NO_AREA = Set.of("WEB-INF", "resources", "error");

    private static Set<Area> closed() {
        return EnumSet.complementOf(EnumSet.of(Area.OPEN));
    }

    private static Actor actor(Actor.Role role) {
        return new Actor("somebody", "Somebody", "ORGANISATION", role);
    }

    private static String webXml() throws IOException {
        return Files.readString(PAGES.resolve("WEB-INF/web.xml"));
    }

    private static Map<String, Set<String>> said() {
        return closed().stream()
                .collect(Collectors.toMap(
                        area -> area.folder() + "*",
                        area -> area.roles().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new)),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Map<String, Set<String>> constraints(String webXml) throws Exception {
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(webXml.getBytes(StandardCharsets.UTF_8)));
        Map<String, Set<String>> roles = new TreeMap<>();
        for (Element constraint : elements(xml.getElementsByTagName("security-constraint"))) {
            for (String pattern : texts(constraint, "url-pattern")) {
                roles.put(pattern, new TreeSet<>(texts(constraint, "role-name")));
            }
        }
        return roles;
    }

    private static List<String> texts(Element parent, String tag) {
        return elements(parent.getElementsByTagName(tag)).stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    @Test
    void webXmlSaysWhatTheAreasSay() throws Exception {
        assertEquals(said(), constraints(webXml()));
    }

    @Test
    void aRoleOrAFolderThatIsMissingIsFound() throws Exception {
        assertNotEquals(said(), constraints(webXml().replaceFirst("<role-name>\\s*BROKER\\s*</role-name>", "")));
        assertNotEquals(said(), constraints(webXml().replace("/helpdesk/*", "/helpdesk")));
    }

    @Test
    void everyFolderOfPagesIsAnAreas() throws IOException {
        Set<String> folders = closed().stream().map(Area::folder).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(PAGES)) {
            assertEquals(
                    folders,
                    files.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString())
                            .filter(folder -> !NO_AREA.contains(folder))
                            .map(folder -> "/" + folder + "/")
                            .collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAreaBeginsWithAPageOfItsOwn(Area area) throws IOException {
        assertEquals(area, Area.at(area.home()));
        assertTrue(PageFiles.addresses().contains(area.home()), area.home());
    }

    @Test
    void everybodyHasAPlaceOfTheirOwnButTheWindowItself() {
        Map<Actor.Role, String> homes = Arrays.stream(Actor.Role.values())
                .collect(Collectors.toMap(role -> role, role -> Area.homeOf(actor(role))));
        assertEquals(
                Map.of(
                        Actor.Role.TRADER, "/trader/work",
                        Actor.Role.BROKER, "/trader/work",
                        Actor.Role.OFFICIAL, "/agency/worklist",
                        Actor.Role.CUSTOMS, "/customs/releases",
                        Actor.Role.KEEPER, "/keeper/goods",
                        Actor.Role.HELPDESK, "/helpdesk/messages",
                        Actor.Role.ADMIN, "/admin/certificates",
                        Actor.Role.SYSTEM, "/"),
                homes);
        assertEquals("/", Area.homeOf(null));
    }

    @Test
    void othersStayOutside() {
        assertTrue(Area.at("/helpdesk/chain").admits(actor(Actor.Role.ADMIN)));
        assertFalse(Area.at("/admin/people").admits(actor(Actor.Role.HELPDESK)));
        assertFalse(Area.at("/trader/work").admits(null));
        assertTrue(Area.at("/hs?text=beef").admits(null));
        assertTrue(Area.at("/traders").admits(actor(Actor.Role.CUSTOMS)));
    }
}
