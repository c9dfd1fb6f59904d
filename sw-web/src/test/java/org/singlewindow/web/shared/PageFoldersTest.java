package org.singlewindow.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageFoldersTest {
    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void anAddressNamesNoFolderOfACapability() {
        assertEquals("/trader/goods.xhtml", PageFolders.address("/trader/dossier/goods.xhtml"));
        assertEquals("/trader/goods.xhtml", PageFolders.address("/trader/goods.xhtml"));
        assertEquals("/sign-in.xhtml", PageFolders.address("/sign-in.xhtml"));
    }

    @Test
    void partsAndTagsKeepTheirPlace() {
        for (String part : List.of("/WEB-INF/layout/page.xhtml", "/WEB-INF/parts/trader/dossier/claim.xhtml")) {
            assertEquals(part, PageFolders.address(part));
        }
    }

    @Test
    void noTwoPagesHaveTheSameAddress() throws IOException {
        List<String> addresses = pages().stream().map(PageFolders::address).toList();
        Set<String> seen = new HashSet<>();
        assertEquals(
                List.of(),
                addresses.stream().filter(address -> !seen.add(address)).toList());
    }

    @Test
    void aPageOfAnAreaStandsInTheFolderOfACapability() throws IOException {
        List<String> inFolders = pages().stream()
                .filter(page -> page.matches("/.+/.+") && !page.startsWith("/error/"))
                .toList();
        assertTrue(inFolders.size() > 30, inFolders::toString);
        assertEquals(
                List.of(),
                inFolders.stream()
                        .filter(page -> PageFolders.address(page).equals(page))
                        .toList());
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("/WEB-INF/"))
                    .toList();
        }
    }
}
