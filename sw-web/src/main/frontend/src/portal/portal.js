document.documentElement.classList.add("sw-js");
