document.documentElement.dataset.greeted = String(Number(document.documentElement.dataset.greeted ?? 0) + 1);
