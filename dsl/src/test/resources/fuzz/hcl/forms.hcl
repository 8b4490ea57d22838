a = b ? {for k in c : k => f(d...)...} : [e[*].g.0, (h % 2) == 1 || i <= j]
b { c = 1 } // d
e "f" g /* h */ {}
