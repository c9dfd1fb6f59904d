package org.singlewindow.demo;

import jakarta.enterprise.context.ApplicationScoped;
import org.singlewindow.reference.PageNotice;
import org.singlewindow.reference.Text;

/** Says on every page, printed ones among them, that nothing here counts. */
@ApplicationScoped
public class DemoBanner implements PageNotice {
    @Override
    public Text words() {
        return DemoWords.of("demo.banner");
    }
}
