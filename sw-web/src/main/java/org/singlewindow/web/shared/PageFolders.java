package org.singlewindow.web.shared;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceVisitOption;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pages stand in folders by capability, and their addresses do not say so: {@code trader/dossier/goods.xhtml} is
 * {@code /trader/goods}. A page that moves from one capability to another keeps its address.
 */
public class PageFolders extends ResourceHandlerWrapper {
    private static final Pattern IN_FOLDER = Pattern.compile("(/[a-z-]+)/[a-z-]+(/[a-z-]+\\.xhtml)");

    private volatile @Nullable Map<String, String> files;

    public PageFolders(ResourceHandler wrapped) {
        super(wrapped);
    }

    /** The address of the page that stands in that file. */
    public static String address(String file) {
        return IN_FOLDER.matcher(file).matches() ? IN_FOLDER.matcher(file).replaceFirst("$1$2") : file;
    }

    @Override
    public @Nullable ViewResource createViewResource(FacesContext faces, String path) {
        boolean namesTheFile = !address(path).equals(path);
        return namesTheFile
                ? null
                : super.createViewResource(faces, files(faces).getOrDefault(path, path));
    }

    @Override
    public Stream<String> getViewResources(FacesContext faces, String path, ResourceVisitOption... options) {
        return super.getViewResources(faces, path, options).map(PageFolders::address);
    }

    @Override
    public Stream<String> getViewResources(
            FacesContext faces, String path, int maxDepth, ResourceVisitOption... options) {
        return super.getViewResources(faces, path, maxDepth, options).map(PageFolders::address);
    }

    /** The files of the pages that stand in folders, by address. */
    private Map<String, String> files(FacesContext faces) {
        Map<String, String> known = files;
        if (known == null) {
            known = super.getViewResources(faces, "/", ResourceVisitOption.TOP_LEVEL_VIEWS_ONLY)
                    .filter(file -> !address(file).equals(file))
                    .collect(Collectors.toUnmodifiableMap(PageFolders::address, file -> file));
            files = known;
        }
        return known;
    }
}
