(() => {
  'use strict';
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const one = (selector) => document.querySelector(selector);
  const count = (number, what) => `${number.toLocaleString('en')} ${what}${number === 1 ? '' : 's'}`;
  for (const element of all('[data-scripted]')) element.hidden = false;

  // Light or dark: as the system says until the button is used; kept nowhere.
  const theme = one('#theme');
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (document.documentElement.dataset.theme ?? (prefersDark.matches ? 'dark' : 'light')) === 'dark';
  const nameTheme = () => { theme.textContent = isDark() ? 'Light' : 'Dark'; theme.setAttribute('aria-label', `Use ${isDark() ? 'light' : 'dark'} colours`); };
  theme.addEventListener('click', () => { document.documentElement.dataset.theme = isDark() ? 'light' : 'dark'; nameTheme(); });
  prefersDark.addEventListener('change', nameTheme);
  theme.hidden = false;
  nameTheme();

  // Filter of concepts.
  const filter = one('#filter');
  if (filter) {
    const rows = all('#concepts tbody tr').map((row) => ({ row, text: row.querySelector('th').textContent.toLowerCase() }));
    filter.addEventListener('input', () => {
      const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
      let found = 0;
      for (const { row, text } of rows) {
        row.hidden = !words.every((word) => text.includes(word));
        if (!row.hidden) found++;
      }
      one('#filter-found').textContent = words.length ? `${count(found, 'concept')} of those listed` : '';
    });
  }

  // Tables that are sorted by a click on a heading; equal rows keep their order.
  for (const table of all('table.sortable')) {
    const body = table.tBodies[0];
    const heads = all('th[data-sort]', table);
    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const isNumber = head.dataset.sort === 'number';
        const before = head.getAttribute('aria-sort');
        const isDown = before ? before === 'ascending' : isNumber;
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
        const keyed = [...body.rows].map((row) => {
          const text = row.cells[column].textContent.trim();
          return { row, key: isNumber ? Number(text.replaceAll(',', '')) : text.toLowerCase(), empty: text === '' };
        });
        keyed.sort((a, b) => a.empty - b.empty || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) * (isDown && !a.empty ? -1 : 1));
        body.append(...keyed.map(({ row }) => row));
      });
    });
  }

  const map = one('#concept-map');
  if (map) drawMap(map);

  function drawMap(svg) {
    const [, , width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
    const edgeGroup = one('#map-edges');
    const told = one('#map-told');
    const most = 12;
    const texts = all('#map-names > text');
    const nodes = all('#map-nodes > g').map((group, i) => {
      const [x, y] = group.getAttribute('transform').match(/-?[\d.]+/g).map(Number);
      const circle = group.querySelector('circle');
      const text = texts[i];
      return {
        group, circle, text, x, y, radius: Number(circle.getAttribute('r')), from: Number(text.dataset.q), side: text.dataset.side,
        community: group.dataset.c, name: group.querySelector('title').textContent, near: [],
      };
    });
    const edges = all('path', edgeGroup).map((path) => {
      const [a, b, papers] = [path.dataset.a, path.dataset.b, path.dataset.n].map(Number);
      const edge = { path, a: nodes[a], b: nodes[b], papers };
      nodes[a].near.push({ node: nodes[b], edge });
      nodes[b].near.push({ node: nodes[a], edge });
      return edge;
    });
    for (const node of nodes) node.near.sort((one, other) => other.edge.papers - one.edge.papers);

    let [scale, left, top] = [1, 0, 0];
    let community = null;
    let waiting = false;
    svg.classList.add('live');

    function draw() {
      waiting = false;
      const room = svg.clientWidth / width || 1;
      const magnification = scale * room;
      const grown = Math.min(2, Math.max(0.55, Math.sqrt(magnification)));
      edgeGroup.setAttribute('transform', `translate(${left} ${top}) scale(${scale})`);
      for (const { group, circle, text, x, y, radius, from, side } of nodes) {
        const here = `translate(${left + x * scale} ${top + y * scale}) scale(${1 / room})`;
        group.setAttribute('transform', here);
        text.setAttribute('transform', here);
        circle.setAttribute('r', radius * grown);
        const away = radius * grown + 4;
        text.setAttribute('x', side === 'R' ? away : side === 'L' ? -away : 0);
        text.setAttribute('y', side === 'B' ? away + 8 : side === 'A' ? -away : 4);
        text.classList.toggle('named', from <= magnification * 1.001);
      }
      svg.style.touchAction = scale > 1 ? 'none' : 'pan-x pan-y';
      svg.style.cursor = scale > 1 ? 'grab' : '';
    }
    function redraw() {
      left = Math.min(0, Math.max(width - width * scale, left));
      top = Math.min(0, Math.max(height - height * scale, top));
      if (!waiting) { waiting = true; requestAnimationFrame(draw); }
    }
    function zoom(factor, x = width / 2, y = height / 2) {
      const next = Math.min(most, Math.max(1, scale * factor));
      left = x - (x - left) * next / scale;
      top = y - (y - top) * next / scale;
      scale = next;
      redraw();
    }
    function whole() { [scale, left, top] = [1, 0, 0]; redraw(); }
    function reveal(node) {
      const [x, y] = [left + node.x * scale, top + node.y * scale];
      const edge = 60;
      if (x < edge || x > width - edge) left = width / 2 - node.x * scale;
      if (y < edge || y > height - edge) top = height / 2 - node.y * scale;
      redraw();
    }

    // What is chosen and its neighbours stand out.
    function show(chosen, names) {
      for (const element of all('.near, .self', svg)) element.classList.remove('near', 'self');
      svg.classList.toggle('chosen', chosen.length > 0);
      for (const node of chosen) {
        node.group.classList.add('near');
        if (!names) {
          if (node.text.classList.contains('named')) node.text.classList.add('near');
          continue;
        }
        node.text.classList.add('near', 'self');
        for (const { node: other, edge } of node.near) for (const part of [other.group, other.text, edge.path]) part.classList.add('near');
      }
      if (!names && chosen.length) {
        const members = new Set(chosen);
        for (const { path, a, b } of edges) if (members.has(a) && members.has(b)) path.classList.add('near');
      }
    }
    function tell(node) {
      show([node], true);
      const near = node.near.slice(0, 6).map(({ node: other, edge }) => `${other.name.slice(0, other.name.lastIndexOf(':'))} (${edge.papers})`);
      told.textContent = near.length ? `${node.name}; together with ${near.join(', ')}` : node.name;
    }
    function leave() {
      told.textContent = '';
      show(community === null ? [] : nodes.filter((node) => node.community === community), false);
    }

    const nodeOf = (target) => { const group = target.closest?.('#map-nodes > g'); return group ? nodes[Number(group.dataset.i)] : null; };
    svg.addEventListener('pointerover', (event) => { const node = nodeOf(event.target); if (node && event.pointerType === 'mouse') tell(node); });
    svg.addEventListener('pointerout', (event) => { if (nodeOf(event.target) && event.pointerType === 'mouse') leave(); });
    svg.addEventListener('focusin', (event) => { const node = nodeOf(event.target); if (node) { tell(node); if (event.target.matches(':focus-visible')) reveal(node); } });
    svg.addEventListener('focusout', leave);

    // One stop for Tab; arrows go to the nearest concept on that side.
    let stop = nodes[0];
    stop.group.setAttribute('tabindex', '0');
    function go(node) {
      stop.group.setAttribute('tabindex', '-1');
      stop = node;
      stop.group.setAttribute('tabindex', '0');
      stop.group.focus({ preventScroll: true, focusVisible: true });
    }
    const sides = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
    svg.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (sides[event.key]) {
        const [right, down] = sides[event.key];
        let [best, least] = [null, Infinity];
        for (const node of nodes) {
          const along = (node.x - stop.x) * right + (node.y - stop.y) * down;
          const aside = Math.abs((node.x - stop.x) * down) + Math.abs((node.y - stop.y) * right);
          if (along > 0.5 && along + 2 * aside < least) [best, least] = [node, along + 2 * aside];
        }
        if (best) go(best);
      } else if (event.key === '+' || event.key === '=') zoom(1.4, left + stop.x * scale, top + stop.y * scale);
      else if (event.key === '-') zoom(1 / 1.4, left + stop.x * scale, top + stop.y * scale);
      else if (event.key === '0') whole();
      else if (event.key === 'Escape') { community = null; press(); leave(); event.target.blur(); }
      else return;
      event.preventDefault();
    });

    const place = (event) => {
      const box = svg.getBoundingClientRect();
      return [(event.clientX - box.left) * width / box.width, (event.clientY - box.top) * height / box.height];
    };
    let wheels = false;
    svg.addEventListener('wheel', (event) => {
      if (!event.ctrlKey && !wheels) return;
      event.preventDefault();
      zoom(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : event.ctrlKey ? 0.01 : 0.0018)), ...place(event));
    }, { passive: false });
    document.addEventListener('pointerdown', (event) => { wheels = svg.contains(event.target); });

    const fingers = new Map();
    svg.addEventListener('pointerdown', (event) => {
      fingers.set(event.pointerId, place(event));
      const node = nodeOf(event.target);
      if (node) { go(node); event.preventDefault(); }
      else if (document.activeElement && svg.contains(document.activeElement)) document.activeElement.blur();
    });
    addEventListener('pointermove', (event) => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const now = place(event);
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      if (other) {
        const apart = (point) => Math.hypot(point[0] - other[0], point[1] - other[1]) || 1;
        zoom(apart(now) / apart(before), (now[0] + other[0]) / 2, (now[1] + other[1]) / 2);
      } else if (scale > 1) {
        svg.classList.add('moving');
        left += now[0] - before[0];
        top += now[1] - before[1];
        redraw();
      }
      fingers.set(event.pointerId, now);
    });
    for (const end of ['pointerup', 'pointercancel']) addEventListener(end, (event) => { fingers.delete(event.pointerId); svg.classList.remove('moving'); });

    for (const button of all('[data-zoom]')) {
      button.addEventListener('click', () => (button.dataset.zoom === 'all' ? whole() : zoom(button.dataset.zoom === 'in' ? 1.6 : 1 / 1.6)));
    }
    one('#find').addEventListener('change', (event) => {
      const wanted = event.target.value.trim().toLowerCase();
      const node = wanted && (nodes.find((one) => one.name.toLowerCase().startsWith(`${wanted}:`)) ?? nodes.find((one) => one.name.toLowerCase().includes(wanted)));
      if (!node) { told.textContent = wanted ? 'Not on the map.' : ''; return; }
      if (scale < 2) zoom(2.5 / scale, node.x, node.y);
      go(node);
    });

    const press = () => { for (const item of all('.legend li')) item.querySelector('button').setAttribute('aria-pressed', String(item.dataset.c === community)); };
    for (const item of all('.legend li')) {
      const button = document.createElement('button');
      button.type = 'button';
      const name = item.querySelector('span');
      name.replaceWith(button);
      button.append(name);
      button.addEventListener('click', () => { community = community === item.dataset.c ? null : item.dataset.c; press(); leave(); });
    }
    press();

    new ResizeObserver(redraw).observe(svg);
    addEventListener('beforeprint', () => { whole(); draw(); });
    draw();
  }
})();
