package org.singlewindow.web.open;

import jakarta.enterprise.context.ApplicationScoped;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;

/** The page that visitors see first; it only has words. */
@ApplicationScoped
@MenuEntry(page = "/", words = "shared.nav.home", in = Area.OPEN, order = 10)
class HomePage {}
