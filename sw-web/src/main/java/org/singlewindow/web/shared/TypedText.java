package org.singlewindow.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Written;

/**
 * Reads every text that is typed into a page, as values of forms are read; what nothing can hold is refused at its field.
 * Hidden fields hold what programs wrote, and stay as they are.
 */
@FacesConverter(forClass = String.class)
public class TypedText implements Converter<String> {
    @Override
    public @Nullable String getAsObject(FacesContext faces, UIComponent component, @Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String text = component instanceof HtmlInputHidden ? typed : Written.text(typed);
        if (!Written.isFit(text)) {
            String code = "reference.bad-character";
            String words = Words.words(faces.getViewRoot().getLocale(), code);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, code));
        }
        return text;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable String value) {
        return value == null ? "" : value;
    }
}
