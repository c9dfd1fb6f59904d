package org.singlewindow.web.shared;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewMetadata;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets forms post to the address of their page with its parameters, so that the address bar still says where the reader
 * is after something was wrong, and so that a page can be opened anew when its session is over.
 */
public class PageAddresses extends ViewHandlerWrapper {
    public PageAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        String address = super.getActionURL(faces, viewId);
        UIViewRoot page = faces.getViewRoot();
        boolean ofThisPage =
                page != null && faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE && viewId.equals(page.getViewId());
        Map<String, List<String>> parameters = ofThisPage ? parameters(faces, page) : Map.of();
        return parameters.isEmpty() ? address : faces.getExternalContext().encodeBookmarkableURL(address, parameters);
    }

    private static Map<String, List<String>> parameters(FacesContext faces, UIViewRoot page) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (UIViewParameter parameter : ViewMetadata.getViewParameters(page)) {
            String value = parameter.getStringValue(faces);
            if (value != null && !value.isEmpty()) {
                parameters.put(parameter.getName(), all(faces, parameter.getName(), value));
            }
        }
        return parameters;
    }

    /** Where an address names several, all of them. */
    private static List<String> all(FacesContext faces, String name, String first) {
        String[] said =
                faces.getExternalContext().getRequestParameterValuesMap().get(name);
        return said != null && said.length > 1 && said[0].equals(first) ? List.of(said) : List.of(first);
    }
}
